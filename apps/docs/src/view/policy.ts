import { firstScriptHash } from "./first-script.ts";

/** What a page's scripts need beyond the data of this site: the search index, whose engine is WebAssembly. */
export type Loads = "search";

/**
 * Nothing inline but the one script that is named by its hash, nothing from another host; more only where a page needs it.
 * Every page may ask its own host: tools that read /robots.txt do so from within the page.
 */
export function policyFor(loads?: Loads): string {
  const scripts = `script-src 'self' '${firstScriptHash}'`;
  const rules = [
    "default-src 'none'",
    loads === "search" ? `${scripts} 'wasm-unsafe-eval'` : scripts,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
  if (loads === "search") rules.push("worker-src 'self'");
  return rules.join("; ");
}
