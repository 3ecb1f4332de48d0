import { bounds, formatWhen } from "@ai-almanac/query";
import type { AnyRecord, Library, SourceRecord } from "../library/library.ts";
import { speakerLink } from "./link.ts";
import { recordPath, safeAddress } from "./paths.ts";
import { sourceTitle } from "./source-title.ts";

/** A page that was read for a record. */
export interface SourceLine {
  readonly id: string;
  /** Null where the page was written after the day that is shown. */
  readonly href: string | null;
  readonly title: string;
  readonly publisher: string;
  /** In words; null where the page shows no date. */
  readonly published: string | null;
  readonly read: string;
  /** Null where a browser may not follow it. */
  readonly address: string | null;
}

export function viewSources(library: Library, record: AnyRecord): SourceLine[] {
  return record.sources
    .map((id) => library.source(id))
    .filter((source) => source !== undefined)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    .map((source) => viewSourceLine(library, source));
}

function viewSourceLine(library: Library, source: SourceRecord): SourceLine {
  return {
    id: source.id,
    href: source.url === "" ? null : recordPath("sources", source.id),
    title: sourceTitle(source),
    publisher: speakerLink(library, source.publisher).text,
    published: source.published === null ? null : formatWhen(source.published),
    read: formatWhen(source.read),
    address: safeAddress(source.url),
  };
}

function dayOf(source: SourceRecord): string {
  const { to } = bounds(source.published ?? source.read);
  return to ?? source.read;
}
