import { feedPath } from "../paths.ts";
import { type ChangeEntry, entryText } from "./change-entry.ts";
import type { Feed } from "./feeds.ts";

/** Names that never change, whatever the host: RFC 4151, in the name space of the project's repository. */
const tag = "tag:github.com,2026:ai-almanac/ai-almanac";

/** Characters that XML 1.0 does not know. */
// biome-ignore format: the suppression holds for one line
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A feed as Atom (RFC 4287). `updated` is the newest day of the data: there is no clock in the build.
 *
 * @param origin - where the site lies, for addresses that hold outside it; undefined = addresses relative to the feed
 */
export function writeAtom(feed: Feed, latest: string, origin?: string): string {
  const address = (path: string) => (origin === undefined ? path : new URL(path, origin).href);
  const updated = feed.entries[0]?.day ?? latest;
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">`,
    `<id>${tag}:feeds/${xml(feed.path)}</id>`,
    `<title>${xml(feed.title)}</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>AI Almanac</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(address(feedPath(feed.path)))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(address(feed.page))}"/>`,
    ...feed.entries.map((entry) => writeEntry(entry, address)),
    `</feed>`,
    "",
  ].join("\n");
}

function writeEntry(entry: ChangeEntry, address: (path: string) => string): string {
  const { day, dataset, id, record } = entry;
  const [first] = entry.pieces;
  const title = first === undefined || first.text === "" ? record.text : `${record.text}: ${first.text}`;
  return [
    "<entry>",
    `<id>${tag}:${dataset.name}/${xml(id)}/${day}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(address(record.href ?? ""))}"/>`,
    `<category term="${dataset.name}"/>`,
    `<summary>${xml(entryText(entry))}</summary>`,
    "</entry>",
  ].join("\n");
}

function xml(text: string): string {
  return text
    .replace(forbidden, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
