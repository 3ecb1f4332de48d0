import type { ClaimView as Entry } from "@ai-almanac/query";
import type { Dataset, Library, SourceRecord } from "../library/library.ts";
import { type ClaimLine, fieldOf, viewClaim } from "./claim.ts";
import { eventWord } from "./event-word.ts";
import { fieldLabel } from "./field-label.ts";
import { type Link, linkTo, speakerLink } from "./link.ts";
import { safeAddress } from "./paths.ts";
import { recordEntries } from "./record-claims.ts";
import { viewWhen, type WhenView } from "./when.ts";

/** What was read on one page, record by record. */
export interface SourcePage {
  readonly source: SourceRecord;
  readonly publisher: Link;
  readonly kind: string;
  readonly published: WhenView | null;
  readonly read: WhenView;
  readonly address: string | null;
  readonly archive: string | null;
  readonly records: readonly SourceRecordClaims[];
  readonly claimCount: number;
}

export interface SourceRecordClaims {
  readonly dataset: string;
  readonly record: Link;
  readonly statements: readonly SourceStatement[];
  /** What a claim of this record notes without stating a field. */
  readonly notes: readonly string[];
}

export interface SourceStatement {
  readonly label: string;
  readonly claim: ClaimLine;
  /** The claim's note, with its first statement only. */
  readonly note: string | null;
  /** `set aside`, `replaced` …; null where the statement stands. */
  readonly standing: string | null;
}

export function viewSourcePage(library: Library, readers: SourceReaders, source: SourceRecord): SourcePage {
  const records = readers.of(source.id).map(({ dataset, id }) => viewRecord(library, dataset, id, source.id));
  return {
    source,
    publisher: speakerLink(library, source.publisher),
    kind: source.kind,
    published: source.published === null ? null : viewWhen(source.published),
    read: viewWhen(source.read),
    address: safeAddress(source.url),
    archive: source.archive === null ? null : safeAddress(source.archive),
    records,
    claimCount: records.reduce((count, record) => count + record.statements.length + record.notes.length, 0),
  };
}

function viewRecord(library: Library, dataset: Dataset, id: string, source: string): SourceRecordClaims {
  const entries = recordEntries(dataset, id);
  const here = entries.all.filter((entry) => entry.claim.source === source);
  const spoken = new Set(here.map((entry) => entry.claim.id));
  const claims = dataset.claims.records.find((record) => record.id === id)?.claims ?? [];
  return {
    dataset: dataset.name,
    record: linkTo(library, dataset.name, id),
    statements: here.map((entry, index) => {
      const claim = viewClaim(library, dataset, entry, entries.on(entry.field), entries.rulings);
      const isFirst = here.findIndex((other) => other.claim.id === entry.claim.id) === index;
      const stands = ["chosen", "agrees", "fits"].includes(claim.standing);
      return {
        label: labelOf(dataset, entry),
        claim,
        note: isFirst ? entry.claim.note : null,
        standing: stands ? null : claim.word,
      };
    }),
    notes: claims.flatMap((claim) =>
      claim.source === source && !spoken.has(claim.id) && claim.note ? [claim.note] : [],
    ),
  };
}

function labelOf(dataset: Dataset, entry: Entry): string {
  return fieldOf(dataset, entry.field) === undefined ? eventWord(dataset.name, entry.field) : fieldLabel(entry.field);
}

/** Which records rest on a source. */
export interface SourceReaders {
  of(source: string): readonly { readonly dataset: Dataset; readonly id: string }[];
}

export function indexSources(library: Library): SourceReaders {
  const readers = new Map<string, { dataset: Dataset; id: string }[]>();
  for (const dataset of Object.values(library.datasets)) {
    for (const record of dataset.records) {
      for (const source of record.sources) {
        const found = readers.get(source);
        if (found) found.push({ dataset, id: record.id });
        else readers.set(source, [{ dataset, id: record.id }]);
      }
    }
  }
  return { of: (source) => readers.get(source) ?? [] };
}
