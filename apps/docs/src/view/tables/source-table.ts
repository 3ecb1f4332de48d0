import type { Library, SourceRecord } from "../../library/library.ts";
import type { IndexRow, IndexView } from "../../table/index-view.ts";
import { languageName } from "../language-name.ts";
import { speakerLink } from "../link.ts";
import { recordPath } from "../paths.ts";
import type { SourceReaders } from "../source-page.ts";
import { sourceTitle } from "../source-title.ts";
import { sortKeyOfWhen, viewWhen } from "../when.ts";
import { capitalize } from "../words.ts";
import { textCell } from "./columns.ts";
import { type Cell, empty } from "./table.ts";
import { facetOf } from "./view-index.ts";

const plain = { numeric: false, scale: null, named: false, sort: "up" } as const;

/** All sources, the newest first; those without a date last. */
export function viewSourceIndex(library: Library, readers: SourceReaders): IndexView {
  const sources = library.sources.toSorted((a, b) => (publishedKey(a) < publishedKey(b) ? 1 : -1));
  const values = sources.map((source) => rules.map((rule) => rule.of(source)));
  return {
    ordered: { label: "Published", direction: "descending" },
    facets: rules.map((rule, index) =>
      facetOf(
        rule,
        values.map((row) => row[index] ?? []),
      ),
    ),
    columns: [
      { ...plain, label: "Published", sort: "down" },
      { ...plain, label: "Title" },
      { ...plain, label: "Publisher" },
      { ...plain, label: "Kind" },
      { ...plain, label: "Records", sort: "down", numeric: true, named: true },
    ],
    rows: sources.map((source, index): IndexRow => {
      const title = sourceTitle(source);
      const publisher = speakerLink(library, source.publisher);
      const records = readers.of(source.id).length;
      const chosen = values[index] ?? [];
      const cells: Cell[] = [
        source.published === null
          ? empty
          : { kind: "when", when: viewWhen(source.published), key: publishedKey(source) },
        {
          kind: "head",
          link: { text: title, href: recordPath("sources", source.id) },
          note: null,
          key: title.toLowerCase(),
        },
        { kind: "links", items: [publisher], key: publisher.text.toLowerCase() },
        textCell(source.kind),
        records === 0 ? empty : textCell(String(records)),
      ];
      return {
        id: source.id,
        cells,
        facets: Object.fromEntries(rules.map(({ key }, at) => [key, (chosen[at] ?? []).map(({ value }) => value)])),
        contested: false,
        find: source.id,
      };
    }),
  };
}

const rules = [
  { key: "kind", label: "Kind", of: ({ kind }: SourceRecord) => [{ value: kind, text: capitalize(kind) }] },
  {
    key: "year",
    label: "Year",
    of({ published }: SourceRecord) {
      const year = published?.slice(0, 4);
      return year === undefined ? [] : [{ value: year, text: year }];
    },
  },
  {
    key: "language",
    label: "Language",
    of({ language }: SourceRecord) {
      return language === null ? [] : [{ value: language, text: languageName(language) }];
    },
  },
];

function publishedKey(source: SourceRecord): string {
  return source.published === null ? "" : sortKeyOfWhen(source.published);
}
