/** What a reader has chosen of an index; all of it stands in the address. */
export interface TableState {
  readonly find: string;
  /** A value by the key of its facet. */
  readonly facets: Readonly<Record<string, string>>;
  readonly contested: boolean;
  /** Null = the order in which the index comes. */
  readonly sort: { readonly column: string; readonly ascending: boolean } | null;
  /** From 1. */
  readonly page: number;
}

/** What can be chosen: columns that sort, and facets. */
export interface Choices {
  readonly columns: readonly { readonly label: string; readonly sort: string | null }[];
  readonly facets: readonly { readonly key: string }[];
}

/** `?q=…&designer=meta&contested=1&sort=-value&page=2`; a minus before the column = the largest first. */
export function readState(search: URLSearchParams, { columns, facets }: Choices): TableState {
  const sort = search.get("sort") ?? "";
  const column = columns.find((one) => one.sort !== null && columnKey(one.label) === sort.replace(/^-/, ""));
  const page = Number(search.get("page"));
  return {
    find: search.get("q") ?? "",
    facets: Object.fromEntries(facets.flatMap(({ key }) => (search.get(key) ? [[key, search.get(key) ?? ""]] : []))),
    contested: search.get("contested") === "1",
    sort: column === undefined ? null : { column: column.label, ascending: !sort.startsWith("-") },
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Sets the state in an address and leaves whatever else stands there. */
export function writeState(
  search: URLSearchParams,
  state: TableState,
  facets: readonly { readonly key: string }[],
): void {
  const set = (key: string, value: string) => (value === "" ? search.delete(key) : search.set(key, value));
  set("q", state.find);
  for (const { key } of facets) set(key, state.facets[key] ?? "");
  set("contested", state.contested ? "1" : "");
  set("sort", state.sort === null ? "" : `${state.sort.ascending ? "" : "-"}${columnKey(state.sort.column)}`);
  set("page", state.page > 1 ? String(state.page) : "");
}

/** `New role`: `new-role`. */
function columnKey(label: string): string {
  return label.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
