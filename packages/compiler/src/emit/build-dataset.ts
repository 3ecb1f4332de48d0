import { type ClaimSet, type ResolvedRecord, resolve } from "@ai-almanac/query";
import { type DatasetName, definitionOf, fieldKinds, resolvedJsonSchema } from "@ai-almanac/schema";
import { type CheckedClaims, type CheckedSources, readChecked } from "./checked.ts";
import type { BuiltDataset } from "./dataset-files.ts";
import { typesText } from "./types-text.ts";

/** Resolves one checked dataset into all that its package is made of. */
export function buildDataset(root: string, dataset: DatasetName): BuiltDataset {
  const checked = readChecked(root, dataset);
  return checked.dataset === "sources" ? buildSources(checked) : buildClaims(checked);
}

function buildClaims({ dataset, records, redirects }: CheckedClaims): BuiltDataset {
  const definition = definitionOf(dataset);
  const claims: ClaimSet<ResolvedRecord> = { dataset, fields: fieldKinds(definition), records };
  const resolved = records.map((record) => resolve(record, claims.fields) as ResolvedRecord & Record<string, unknown>);
  const ids = resolved.map((record) => record.id);
  return {
    dataset,
    type: definition.type,
    types: typesText(dataset, definition.type, ids, redirects),
    records: resolved,
    redirects,
    claims,
    publishers: null,
    schema: resolvedJsonSchema(dataset),
  };
}

function buildSources({ sources, publishers, redirects }: CheckedSources): BuiltDataset {
  return {
    dataset: "sources",
    type: "Source",
    types: typesText(
      "sources",
      "Source",
      sources.map((source) => source.id),
      redirects,
    ),
    records: sources as unknown as BuiltDataset["records"],
    redirects,
    claims: null,
    publishers,
    schema: resolvedJsonSchema("sources"),
  };
}
