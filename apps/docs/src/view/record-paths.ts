import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { Library, Redirect } from "../library/library.ts";

/** One page of a dataset's records: of a record, or of an id that is no longer used. */
export interface RecordPath<N extends ClaimDatasetName> {
  readonly params: { readonly dataset: N; readonly id: string };
  readonly props: { readonly name: N; readonly id: string; readonly redirect?: Redirect };
}

export function recordPaths<N extends ClaimDatasetName>({ datasets, redirects }: Library, name: N): RecordPath<N>[] {
  return [
    ...datasets[name].records.map(({ id }) => ({ params: { dataset: name, id }, props: { name, id } })),
    ...(redirects[name] ?? []).map((redirect) => ({
      params: { dataset: name, id: redirect.from },
      props: { name, id: redirect.from, redirect },
    })),
  ];
}
