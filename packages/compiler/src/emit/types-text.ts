import {
  axes,
  type DatasetName,
  definitionOf,
  sharedTypeSource,
  sourceTypeSource,
  typeSource,
} from "@ai-almanac/schema";
import type { PublishedRedirect } from "./checked.ts";

const redirectTypes = `/** Where an id went: renamed, split into several, or gone. */
export interface Redirect {
  readonly from: string;
  readonly to?: string;
  readonly split?: readonly string[];
  readonly gone?: boolean;
  /** The day of the change. */
  readonly since: string;
  /** The reason. */
  readonly why: string;
}
`;

const postingsType = `/** Positions by one kind of key, each posting in date order: those of \`keys[i]\` are \`positions[offsets[i]]\` to before \`offsets[i + 1]\`. */
export interface Postings {
  readonly keys: readonly string[];
  readonly offsets: readonly number[];
  readonly positions: readonly number[];
}
`;

function orderType(dataset: DatasetName): string {
  const postings = Object.keys(axes[dataset]).map((axis) => ` readonly ${axis}: Postings;`);
  return `/** Prebuilt orders: positions in the array of records, which is sorted by id. */
export interface Order {
  /** All positions, oldest first; records without any date come last. */
  readonly byDate: readonly number[];
  /** By position: the first day of the record's date, in days since 1970-01-01; null = it has no date. */
  readonly days: readonly (number | null)[];
  /** Postings by kind of key. */
  readonly postings: {${postings.join("")}${postings.length > 0 ? " " : ""}};
}
`;
}

/** The text of `src/generated/types.ts`: interfaces only, so that no user's types depend on another package. */
export function typesText(
  dataset: DatasetName,
  type: string,
  ids: readonly string[],
  redirects: readonly PublishedRedirect[],
): string {
  const record = dataset === "sources" ? sourceTypeSource() : typeSource(definitionOf(dataset));
  const header = "// Written by packages/compiler from the field tables of packages/schema. Do not edit.\n";
  return [
    header,
    sharedTypeSource(),
    record,
    redirectTypes,
    postingsType,
    orderType(dataset),
    idsText(type, ids, redirects),
  ].join("\n");
}

/** Ids as keys of an interface: one type an id, and the editor completes them. Renamed ids stay, marked deprecated. */
function idsText(type: string, ids: readonly string[], redirects: readonly PublishedRedirect[]): string {
  const renamed = redirects.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));
  return [
    `/** Every id of the dataset. */`,
    `export interface ${type}Ids {`,
    ...ids.map((id) => `  readonly ${JSON.stringify(id)}: ${type};`),
    ...renamed.map(
      ({ from, to }) => `  /** @deprecated renamed to ${to} */\n  readonly ${JSON.stringify(from)}: ${type};`,
    ),
    "}",
    "",
  ].join("\n");
}
