import { formatCell } from "@ai-almanac/verbs";
import { cleanText } from "./clean-text.ts";
import type { Table } from "./format.ts";
import { shownColumns } from "./shown-columns.ts";
import { widthMeter } from "./text-width.ts";

/** A table in Markdown, values in plain words. */
export async function writeMd(table: Table): Promise<string> {
  const { markdownTable } = await import("markdown-table");
  const columns = shownColumns(table);
  const texts = table.rows.map((row) => columns.map(({ key, kind }) => cleanText(formatCell(row[key], kind))));
  const cells = texts.map((line) => line.map(escapeMarkdown));
  const stringLength = await widthMeter(texts.flat());
  const align = columns.map(({ kind }) => (kind === "number" ? "right" : null));
  return `${markdownTable([columns.map(({ title }) => title), ...cells], { align, stringLength })}\n`;
}

/** What would end a cell or begin markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\|`*_<>[\]~]/g, (letter) => `\\${letter}`);
}
