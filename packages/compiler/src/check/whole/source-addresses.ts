import { quote } from "../../problem/quote.ts";
import type { CorpusRule } from "../rule.ts";

/** One page is one source, however its address is spelled. */
export const sourceAddresses: CorpusRule = function* ({ sources }) {
  const seen = new Map<string, string>();
  for (const { id, source, file } of sources.values()) {
    if (source.url === undefined || !URL.canParse(source.url)) continue;
    const address = normalize(source.url);
    const earlier = seen.get(address);
    if (earlier === undefined) seen.set(address, id);
    else {
      yield file.problem(["url"], {
        what: "another source has this address",
        expected: "one source a page",
        found: `${quote(source.url)}, which is the page of ${earlier} too`,
        todo: `use ${earlier}, and take this file away`,
      });
    }
  }
};

/** Without scheme, www, marks of campaigns, place in the page and closing slash. */
function normalize(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams]
    .filter(([key]) => !/^(utm_\w+|fbclid|gclid)$/.test(key))
    .map(([key, value]) => `${key}=${value}`);
  return `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}?${query.sort().join("&")}`;
}
