import type { Library, SourceRecord } from "../../library/library.ts";
import { speakerLink } from "../link.ts";
import { recordPath } from "../paths.ts";
import type { SourceReaders } from "../source-page.ts";
import { sortKeyOfWhen, viewWhen } from "../when.ts";
import { textCell } from "./columns.ts";
import { type Cell, empty, type TableView } from "./table.ts";

const plain = { numeric: false, scale: null, named: false, sort: "up" } as const;

/** All sources, the newest first; those without a date last. */
export function viewSourceTable(library: Library, readers: SourceReaders): TableView {
  const sources = library.sources.toSorted((a, b) => (publishedKey(a) < publishedKey(b) ? 1 : -1));
  return {
    caption: "Sources, newest first",
    columns: [
      { ...plain, label: "Published", sort: "down" },
      { ...plain, label: "Title" },
      { ...plain, label: "Publisher" },
      { ...plain, label: "Kind" },
      { ...plain, label: "Records", sort: "down", numeric: true, named: true },
    ],
    rows: sources.map((source): Cell[] => {
      const publisher = speakerLink(library, source.publisher);
      const records = readers.of(source.id).length;
      return [
        source.published === null
          ? empty
          : { kind: "when", when: viewWhen(source.published), key: publishedKey(source) },
        {
          kind: "head",
          link: { text: source.title, href: recordPath("sources", source.id) },
          note: null,
          key: source.title.toLowerCase(),
        },
        { kind: "links", items: [publisher], key: publisher.text.toLowerCase() },
        textCell(source.kind),
        records === 0 ? empty : textCell(String(records)),
      ];
    }),
  };
}

function publishedKey(source: SourceRecord): string {
  return source.published === null ? "" : sortKeyOfWhen(source.published);
}
