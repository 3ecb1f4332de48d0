import { parseArgs } from "node:util";

/** What a command line asks for; null where it was not understood. */
export function readWords(words: readonly string[]): "serve" | "help" | "version" | null {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" } },
    });
    if (values.help) return "help";
    return values.version ? "version" : "serve";
  } catch {
    return null;
  }
}
