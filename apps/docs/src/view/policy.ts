/** What the scripts of a page fetch: data of this site, or the search index, whose engine is WebAssembly. */
export type Loads = "data" | "search";

/** Nothing inline, nothing from another host; more only where a page needs it. */
export function policyFor(loads?: Loads): string {
  const rules = [
    "default-src 'none'",
    loads === "search" ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
  if (loads !== undefined) rules.push("connect-src 'self'");
  if (loads === "search") rules.push("worker-src 'self'");
  return rules.join("; ");
}
