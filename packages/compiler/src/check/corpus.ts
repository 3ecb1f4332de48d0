import type { ClaimDatasetName, DatasetName } from "@ai-almanac/schema";
import type { ParsedFile } from "../parse/parse-file.ts";
import type { LooseRedirect, RecordEntry, SourceEntry } from "./loose.ts";

export interface RedirectEntry {
  readonly dataset: DatasetName;
  readonly file: ParsedFile;
  readonly index: number;
  readonly redirect: LooseRedirect;
}

export interface LoosePublisher {
  readonly name?: string;
  readonly kind?: string;
}

/** Everything that was read, as far as it has the right shape. */
export interface Corpus {
  readonly records: ReadonlyMap<ClaimDatasetName, ReadonlyMap<string, RecordEntry>>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly publishers: ReadonlyMap<string, LoosePublisher>;
  /** Null where there is none, or none that could be read. */
  readonly publishersFile: ParsedFile | null;
  readonly redirects: readonly RedirectEntry[];
  /** False where publishers.yaml is broken: then nobody can tell which speakers there are. */
  readonly knowsSpeakers: boolean;
  /** All ids that there are, also of files that are broken. */
  readonly ids: ReadonlyMap<DatasetName, ReadonlySet<string>>;
}

/** Where an id must exist; `speakers` are publishers, organizations and people. */
export type IdSpace = DatasetName | "speakers";

const speakerSpaces = ["organizations", "people"] as const;

export function hasId(corpus: Corpus, space: IdSpace, id: string): boolean {
  if (space !== "speakers") return corpus.ids.get(space)?.has(id) ?? false;
  return (
    !corpus.knowsSpeakers ||
    corpus.publishers.has(id) ||
    speakerSpaces.some((dataset) => corpus.ids.get(dataset)?.has(id))
  );
}

export function idsOf(corpus: Corpus, space: IdSpace): string[] {
  if (space !== "speakers") return [...(corpus.ids.get(space) ?? [])];
  return [...corpus.publishers.keys(), ...speakerSpaces.flatMap((dataset) => [...(corpus.ids.get(dataset) ?? [])])];
}

export function recordOf(corpus: Corpus, dataset: ClaimDatasetName, id: string): RecordEntry | undefined {
  return corpus.records.get(dataset)?.get(id);
}

export function* allRecords(corpus: Corpus): Generator<RecordEntry> {
  for (const records of corpus.records.values()) yield* records.values();
}
