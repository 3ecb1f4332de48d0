import { type ClaimDatasetName, datasetNames } from "@ai-almanac/schema";
import { buildCorpus } from "../check/build-corpus.ts";
import { checkFiles } from "../check-all.ts";
import { type ParsedFile, parseFile } from "../parse/parse-file.ts";
import type { ReadFiles } from "../read/read-files.ts";
import { type Checked, redirectsOf } from "./fill-all.ts";
import { fillRecord } from "./fill-record.ts";
import { fillPublishers, fillSources } from "./fill-sources.ts";

export interface Readable {
  readonly checked: Checked;
  /** Files that are wrong by today's checks. What of them can be read is filled in all the same. */
  readonly wrong: readonly string[];
  /** Files of which nothing could be read. */
  readonly unread: readonly string[];
}

/**
 * Fills in as much as can be read. For looking back: a revision that was right when it was made may break a rule
 * that came later.
 */
export function fillReadable(files: ReadFiles, parse = parseFile): Readable {
  const { checked, problems } = checkFiles(files, parse);
  if (checked !== null) return { checked, wrong: [], unread: [] };

  const parsed: ParsedFile[] = [];
  const unread: string[] = [];
  for (const file of files.files) {
    const result = parse(file);
    if (result.parsed === null) unread.push(file.path);
    else parsed.push(result.parsed);
  }
  const { corpus } = buildCorpus(parsed, files.ids, true);
  const claims = datasetNames
    .filter((dataset): dataset is ClaimDatasetName => dataset !== "sources")
    .map((dataset) => {
      const records = [...(corpus.records.get(dataset)?.values() ?? [])].flatMap((entry) => {
        try {
          return [fillRecord(entry, corpus)];
        } catch {
          unread.push(entry.file.path);
          return [];
        }
      });
      return [dataset, { dataset, records, redirects: redirectsOf(corpus, dataset) }];
    });
  const sources = {
    dataset: "sources",
    sources: fillSources(corpus),
    publishers: fillPublishers(corpus),
    redirects: redirectsOf(corpus, "sources"),
  };
  const wrong = [...new Set(problems.map(({ file }) => file))];
  return { checked: Object.fromEntries([...claims, ["sources", sources]]) as Checked, wrong, unread: unread.sort() };
}
