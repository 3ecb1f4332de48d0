/** A key of an interface: its name, its type and what it means. */
export interface Key {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** The text of an exported interface with readonly keys and a docstring on each. */
export function writeInterface(name: string, description: string, keys: readonly Key[]): string {
  const lines = keys.map((key) => `  ${docstring(key.description)}\n  readonly ${key.name}: ${key.type};\n`);
  return `${docstring(description)}\nexport interface ${name} {\n${lines.join("")}}\n`;
}

/** The text of an exported type alias with its docstring. */
export function writeAlias(name: string, description: string, type: string): string {
  return `${docstring(description)}\nexport type ${name} = ${type};\n`;
}

/** A union of string literals. */
export function writeUnion(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(" | ");
}

function docstring(text: string): string {
  return `/** ${text.replaceAll("*/", "*\\/")} */`;
}
