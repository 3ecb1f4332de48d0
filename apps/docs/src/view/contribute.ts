import type { DatasetName } from "@ai-almanac/schema";
import { pathTo } from "./paths.ts";
import { release } from "./release.ts";
import { viewWhen } from "./when.ts";

const repository = "https://github.com/ai-almanac/ai-almanac";

/** Where a reader mends a record, and how a reader names it. */
export interface Contribute {
  readonly edit: string;
  readonly report: string;
  readonly json: string;
}

export function contributeTo(dataset: DatasetName, id: string): Contribute {
  const issue = new URLSearchParams({
    title: `${dataset}/${id}: `,
    body: "What is wrong:\n\nWhat it should say, and where that can be read:\n",
  });
  return {
    edit: `${repository}/edit/main/packages/datasets/${dataset}/records/${id}.yaml`,
    report: `${repository}/issues/new?${issue}`,
    json: pathTo(`api/v1/${dataset}/${id}.json`),
  };
}

/** Where a reader reports what is wrong with an index or a picture. */
export function reportOn(path: string): string {
  return `${repository}/issues/new?${new URLSearchParams({ title: `${path}: `, body: "What is wrong:\n" })}`;
}

/** Without an address: the record's id is stable, the place of a copy is not. */
export function citation(dataset: DatasetName, id: string, name: string, latest: string | null): string {
  return citePage(name, `${dataset}/${id}`, latest);
}

/** How a reader names a page that is no record: an index, a picture. */
export function citePage(name: string, place: string, latest: string | null): string {
  const known = latest === null ? "" : `, claims to ${viewWhen(latest).text}`;
  return `AI Almanac, “${name}”, ${place}, release ${release}${known}. CC BY 4.0. ${repository}`;
}
