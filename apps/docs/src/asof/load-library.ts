import type { ClaimSet, ResolvedRecord } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetDefinition } from "@ai-almanac/schema";
import { createLibrary } from "../library/create-library.ts";
import type { Library, Publisher, SourceRecord } from "../library/library.ts";
import { pathTo } from "../view/paths.ts";

let loading: Promise<Library> | null = null;

/** All claims, fetched once for all days that a reader asks for. No resolved record comes with them: `asOf` makes them. */
export function loadLibrary(): Promise<Library> {
  loading ??= fetchLibrary().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchLibrary(): Promise<Library> {
  const definitions = get<Record<ClaimDatasetName, DatasetDefinition>>("fields");
  const part = async (name: ClaimDatasetName) => {
    const claims = await get<ClaimSet<ResolvedRecord>>(`claims/${name}`);
    return { definition: (await definitions)[name], records: [], claims };
  };
  const [chips, deals, moves, models, organizations, people, financials, sources, publishers] = await Promise.all([
    part("chips"),
    part("deals"),
    part("moves"),
    part("models"),
    part("organizations"),
    part("people"),
    part("financials"),
    get<SourceRecord[]>("sources"),
    get<Publisher[]>("publishers"),
  ]);
  const datasets = { chips, deals, moves, models, organizations, people, financials };
  return createLibrary({ datasets, sources, publishers });
}

async function get<T>(name: string): Promise<T> {
  const response = await fetch(pathTo(`api/v1/${name}.json`));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as T;
}
