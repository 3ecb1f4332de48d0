import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { Library } from "../library/library.ts";
import { ledes } from "./ledes/index.ts";
import { recordPath } from "./paths.ts";
import { recordEntries } from "./record-claims.ts";
import type { References } from "./references.ts";
import { type StatusLine, viewStatus } from "./status-line.ts";

export interface StoryLine {
  readonly name: string;
  readonly href: string;
  readonly status: StatusLine | null;
  readonly lede: string;
}

/** A story told by records: what each says today. Throws where a record is gone, so that no story loses a page in silence. */
export function viewStory(
  library: Library,
  references: References,
  story: { readonly records: readonly (readonly [ClaimDatasetName, string])[] },
): StoryLine[] {
  return story.records.map(([name, id]) => {
    const dataset = library.datasets[name];
    const record = library.get(name, id);
    if (record === undefined) throw new Error(`The story names ${name}/${id}, which is no record: give it its new id.`);
    const entries = recordEntries(dataset, id);
    return {
      name: record.name,
      href: recordPath(name, id),
      status: viewStatus(dataset, record),
      lede: ledes[name]({ library, references, dataset, record, entries }),
    };
  });
}
