import { authoredSchemas, type ClaimDatasetName, datasetNames, PublisherFile, RedirectFile } from "@ai-almanac/schema";
import type { ParsedFile } from "../parse/parse-file.ts";
import type { Problem } from "../problem/problem.ts";
import { claimEntries } from "./claim-entries.ts";
import type { Corpus, LoosePublisher, RedirectEntry } from "./corpus.ts";
import {
  type LooseList,
  type LooseRecord,
  type LooseRedirect,
  type LooseSource,
  present,
  type RecordEntry,
  type SourceEntry,
} from "./loose.ts";
import { checkShape, type Shape } from "./shape/check-shape.ts";
import { publisherPlace, redirectPlace, sourcePlace } from "./shape/list-place.ts";
import { recordPlace } from "./shape/record-place.ts";

/** Holds every file against its schema and puts what is right together. */
export function buildCorpus(
  files: readonly ParsedFile[],
  ids: Corpus["ids"],
  speakersCanBeRead: boolean,
): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  const claimDatasets = datasetNames.filter((name) => name !== "sources");
  const records = new Map<ClaimDatasetName, Map<string, RecordEntry>>(claimDatasets.map((name) => [name, new Map()]));
  const sources = new Map<string, SourceEntry>();
  const redirects: RedirectEntry[] = [];
  const publishers = new Map<string, LoosePublisher>();
  let publishersFile: ParsedFile | null = null;
  let knowsSpeakers = speakersCanBeRead;

  const shaped = (file: ParsedFile, shape: Shape, placeOf: Parameters<typeof checkShape>[2]) => {
    const result = checkShape(file, shape, placeOf);
    // One by one: a hostile file has more problems than a call takes arguments.
    for (const problem of result.problems) problems.push(problem);
    return result.value;
  };

  for (const file of files) {
    const { dataset, id, role } = file;
    if (role === "publishers") {
      publishersFile = file;
      knowsSpeakers &&= typeof file.value === "object" && file.value !== null && !Array.isArray(file.value);
      const right = shaped(file, PublisherFile, publisherPlace) as Record<string, LoosePublisher> | undefined;
      for (const key of right === undefined ? [] : Object.keys(file.value as object))
        publishers.set(key, right?.[key] ?? {});
    } else if (role === "redirects") {
      const list = (shaped(file, RedirectFile, redirectPlace) ?? []) as LooseList<LooseRedirect>;
      for (const [index, redirect] of present(list)) redirects.push({ dataset, file, index, redirect });
    } else if (dataset === "sources") {
      const source = (shaped(file, authoredSchemas.sources, sourcePlace) ?? {}) as LooseSource;
      sources.set(id, { id, file, source });
    } else {
      const value = shaped(file, authoredSchemas[dataset], (path) => recordPlace(dataset, path));
      const record = (value ?? {}) as LooseRecord;
      records.get(dataset)?.set(id, { id, dataset, file, record, claims: claimEntries(record) });
    }
  }
  return { corpus: { records, sources, publishers, publishersFile, redirects, knowsSpeakers, ids }, problems };
}
