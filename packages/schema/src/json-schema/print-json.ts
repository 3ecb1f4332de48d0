const width = 120;

/** JSON text as the repository's formatter leaves it: objects over several lines, lists of words on one where they fit. */
export function printJson(value: unknown): string {
  return `${print(value, "", 0)}\n`;
}

/** `taken` is how much of the line stands before the value. */
function print(value: unknown, indent: string, taken: number): string {
  if (Array.isArray(value)) return printList(value, indent, taken);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => {
      const start = `${inner}${JSON.stringify(key)}: `;
      return start + print(item, inner, start.length);
    });
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
}

function printList(list: readonly unknown[], indent: string, taken: number): string {
  const line = printLine(list);
  if (isFlat(list) && taken + line.length < width) return line;
  const inner = `${indent}  `;
  return `[\n${list.map((item) => inner + print(item, inner, inner.length)).join(",\n")}\n${indent}]`;
}

function printLine(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(printLine).join(", ")}]` : JSON.stringify(value);
}

function isFlat(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isFlat) : typeof value !== "object" || value === null;
}
