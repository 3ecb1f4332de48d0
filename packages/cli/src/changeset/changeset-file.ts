import { createHash } from "node:crypto";
import type { Bump } from "../diff/data-diff.ts";

const auto = /^\.changeset\/data-[a-z]+-[0-9a-f]{8}\.md$/;

/** Whether `changeset --auto` wrote a file, and may take it away. */
export function isAuto(path: string): boolean {
  return auto.test(path);
}

/**
 * Path and text of a changeset. The name follows the content: two people who work at once write two files, and the same
 * change twice writes one.
 */
export function changesetFile(
  kind: "data" | "code",
  packages: readonly string[],
  bump: Bump,
  text: string,
): [path: string, content: string] {
  const content = `---\n${packages.map((name) => `"${name}": ${bump}\n`).join("")}---\n\n${text}\n`;
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return [`.changeset/${kind}-${packages[0]?.split("/").at(-1)}-${hash}.md`, content];
}
