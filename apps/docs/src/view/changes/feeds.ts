import type { Library } from "../../library/library.ts";
import { navigationWord } from "../navigation.ts";
import { pathTo } from "../paths.ts";
import type { References } from "../references.ts";
import type { ChangeEntry } from "./change-entry.ts";

/** What changed, as a feed: of everything, of a dataset, or of an organization and what names it. */
export interface Feed {
  /** `all`, `chips`, `organizations/meta`: also its address. */
  readonly path: string;
  readonly title: string;
  /** The page that shows the same to readers. */
  readonly page: string;
  readonly entries: readonly ChangeEntry[];
}

/** Feeds end after so many entries, the newest first: readers fetch them often. */
const most = { all: 200, dataset: 100, organization: 50 } as const;

export function viewFeeds(library: Library, references: References, entries: readonly ChangeEntry[]): Feed[] {
  return [
    {
      path: "all",
      title: "AI Almanac: what became known",
      page: pathTo("changes/"),
      entries: entries.slice(0, most.all),
    },
    ...Object.values(library.datasets).map(({ name }) => ({
      path: name,
      title: `AI Almanac: ${navigationWord(name)}`,
      page: pathTo(`${name}/`),
      entries: entries.filter((entry) => entry.dataset.name === name).slice(0, most.dataset),
    })),
    ...organizationFeeds(library, references, entries),
  ];
}

function organizationFeeds(library: Library, references: References, entries: readonly ChangeEntry[]): Feed[] {
  const byRecord = Map.groupBy(entries, (entry) => `${entry.dataset.name}/${entry.id}`);
  const positions = new Map(entries.map((entry, index) => [entry, index]));
  return library.datasets.organizations.records.map(({ id, name }) => {
    const mentions = references.to("organizations", id).map(({ dataset, record }) => `${dataset}/${record.id}`);
    const own = [...new Set([`organizations/${id}`, ...mentions])].flatMap((key) => byRecord.get(key) ?? []);
    const sorted = own.sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
    return {
      path: `organizations/${id}`,
      title: `AI Almanac: ${name}`,
      page: pathTo(`organizations/${id}/`),
      entries: sorted.slice(0, most.organization),
    };
  });
}
