import { cellText } from "./cell-text.ts";
import type { Result } from "./result.ts";

/** A table of GitHub's Markdown. */
export function printMarkdown({ columns, rows }: Result): string {
  const lines = [columns, columns.map(() => "---"), ...rows.map((row) => row.map(cellText))];
  return lines.map((line) => `| ${line.map(escaped).join(" | ")} |\n`).join("");
}

function escaped(text: string): string {
  return text.replace(/[\\|<]/g, "\\$&");
}
