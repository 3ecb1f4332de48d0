import { formatWhen } from "@ai-almanac/query";
import type { SourceRecord } from "../library/library.ts";

/**
 * The title of a source on pages. Where the page that was read has none, what it is: its publisher and its date, in the
 * square brackets in which titles stand that nobody published.
 */
export function sourceTitle({ title, published, read }: Pick<SourceRecord, "title" | "published" | "read">): string {
  const [, publisher] = /^Untitled page \((.+)\)$/.exec(title) ?? [];
  if (publisher === undefined) return title;
  const date = published === null ? `read ${formatWhen(read)}` : formatWhen(published);
  return `[${publisher}, page without a title, ${date}]`;
}
