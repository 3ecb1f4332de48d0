import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace.ts";

/** Every command that a document gives, as it is typed: lines of its shell blocks, and commands in its text. */
export function findCommands(document: string): string[] {
  const text = readFileSync(join(root, document), "utf8");
  const lines = [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = ""]) => block.trimEnd().split("\n"));
  const comments = lines.map((line) => /\s# (.*)$/.exec(line)?.[1] ?? "");
  const prose = [text.replaceAll(/^```.*?^```/gms, ""), ...comments].join("\n");
  const inline = [...prose.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code.replace(/\s+/g, " "));
  const commands = [
    ...lines.map((line) => line.replace(/\s+# .*$/, "")),
    ...inline.filter((code) => /^(?:npm|npx|git|echo|apt-get|[A-Z_]+=\S+ npm) \S/.test(code)),
  ];
  return [...new Set(commands)];
}
