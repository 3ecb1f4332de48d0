import { stripVTControlCharacters } from "node:util";
import { cellText } from "./cell-text.ts";
import type { Result } from "./result.ts";

const gap = "  ";
const narrowest = 4;

/** Columns under each other; numbers to the right. Where they would be wider than the terminal, the widest are cut. */
export function printTable({ columns, rows }: Result, width: number | null): string {
  const texts = rows.map((row) => row.map((value) => stripVTControlCharacters(cellText(value))));
  const isNumber = columns.map(
    (_, index) => rows.length > 0 && rows.every((row) => row[index] === null || typeof row[index] === "number"),
  );
  const wide = columns.map((name, index) => Math.max(name.length, ...texts.map((row) => row[index]?.length ?? 0)));
  const widths = width === null ? wide : fit(wide, width);
  const lines = [columns, widths.map((size) => "-".repeat(size)), ...texts].map((row) =>
    row
      .map((text, index) => {
        const short = cut(text, widths[index] as number);
        return isNumber[index] ? short.padStart(widths[index] as number) : short.padEnd(widths[index] as number);
      })
      .join(gap)
      .trimEnd(),
  );
  return `${lines.join("\n")}\n(${rows.length} ${rows.length === 1 ? "row" : "rows"})\n`;
}

/** Takes from the widest column until all fit, or none can give any more. */
function fit(wide: readonly number[], width: number): number[] {
  const widths = [...wide];
  let left = widths.reduce((sum, size) => sum + size, gap.length * (widths.length - 1)) - width;
  while (left > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    const next = Math.max(narrowest, ...widths.filter((size) => size < widest));
    const same = widths.filter((size) => size === widest).length;
    const give = Math.max(1, Math.min(widest - next, Math.floor(left / same)));
    for (const [index, size] of widths.entries()) {
      if (size !== widest || left <= 0) continue;
      widths[index] = size - give;
      left -= give;
    }
  }
  return widths;
}

function cut(text: string, size: number): string {
  return text.length > size ? `${text.slice(0, size - 1)}…` : text;
}
