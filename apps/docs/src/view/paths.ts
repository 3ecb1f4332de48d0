import type { DatasetName } from "@ai-almanac/schema";

/** Where the site lies on its host: `/`, or a folder such as `/almanac/`. */
const base = (import.meta.env?.BASE_URL ?? "/").replace(/\/?$/, "/");

export function pathTo(path: string): string {
  return base + path.replace(/^\//, "");
}

export function indexPath(dataset: DatasetName): string {
  return pathTo(`${dataset}/`);
}

export function recordPath(dataset: DatasetName, id: string): string {
  return pathTo(`${dataset}/${id}/`);
}

/** The page of every claim of a record, at one of its fields. */
export function claimsPath(dataset: DatasetName, id: string, field?: string): string {
  return `${recordPath(dataset, id)}claims/${field === undefined ? "" : `#${fieldAnchor(field)}`}`;
}

/** The page of a record as Markdown. */
export function markdownPath(dataset: DatasetName, id: string): string {
  return pathTo(`${dataset}/${id}.md`);
}

/** What changed of `all`, of a dataset (`chips`), or of an organization (`organizations/meta`), as a feed. */
export function feedPath(path: string): string {
  return pathTo(`feeds/${path}.xml`);
}

/** `peak.fp8`: `peak-fp8`. */
export function fieldAnchor(field: string): string {
  return field.replaceAll(/[^A-Za-z0-9]+/g, "-");
}

/** The address itself where a browser may follow it; null for `javascript:` and everything else. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? address : null;
}
