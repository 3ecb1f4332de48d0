import { type DatasetName, datasetNames } from "@ai-almanac/schema";
import type { Library } from "../library/library.ts";
import { release } from "../view/release.ts";
import { changesByMonth } from "./changes.ts";
import { licenses, promise } from "./promise.ts";

/** What the API holds, with addresses below its own. */
export function catalogue(library: Library): object {
  return {
    name: "AI Almanac",
    version: "v1",
    release,
    latest: library.latest,
    ...licenses,
    promise,
    openapi: "openapi.json",
    fields: "fields.json",
    publishers: "publishers.json",
    redirects: "redirects.json",
    changes: { one: "changes/{month}.json", months: [...changesByMonth(library).keys()] },
    files: "files.json",
    datasets: datasetNames.map((name) => ({
      name,
      package: `@ai-almanac/${name}`,
      records: recordsOf(library, name).length,
      all: `${name}.json`,
      one: `${name}/{id}.json`,
      ...(name === "sources" ? {} : { claims: `claims/${name}.json`, claimsOfOne: `claims/${name}/{id}.json` }),
    })),
  };
}

export function recordsOf(library: Library, name: DatasetName): readonly { readonly id: string }[] {
  return name === "sources" ? library.sources : library.datasets[name].records;
}
