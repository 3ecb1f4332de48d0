/**
 * Asks Lighthouse, as on a phone (its mobile preset), about one page of each sort of the built site, five times each, and
 * fails where a median lies below 100; `-- guide` asks about guides alone. Not part of `npm test`: the score of speed needs
 * a machine with nothing else to do. What the machine itself takes away is seen from a page of one word, asked beside.
 */
import { availableParallelism, loadavg } from "node:os";
import { launchBrowser } from "../browser/launch.ts";
import { serveBuiltSite } from "../browser/site.ts";
import { serveEmptyPage } from "./empty-page.ts";
import { freePort } from "./free-port.ts";
import { type Judgement, judge } from "./judge.ts";

const pages = {
  home: "/",
  index: "/deals/",
  record: "/chips/meta-mtia-v5/",
  guide: "/guides/ranges/",
} as const;
const runs = 5;
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in pages));
if (unknown.length > 0)
  throw new Error(`expected some of ${Object.keys(pages).join(", ")}; found ${unknown.join(", ")}`);

const port = await freePort();
const [site, nothing, browser] = await Promise.all([
  serveBuiltSite(),
  serveEmptyPage(),
  launchBrowser([`--remote-debugging-port=${port}`]),
]);
const load = () => (loadavg()[0] ?? 0).toFixed(1);
console.log(`${availableParallelism()} processors, load ${load()} before the first run`);
const found: Judgement[] = [];
try {
  const floor = await judge("a page of one word", nothing.origin, port, runs);
  console.log(`a page of one word, load ${load()}: ${floor.words}`);
  for (const [name, path] of Object.entries(pages)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const judgement = await judge(name, site.origin + path, port, runs);
    found.push(judgement);
    console.log(`${name} ${path}, load ${load()}: ${judgement.words}`);
    for (const complaint of judgement.complaints) console.log(`  ${complaint}`);
  }
} finally {
  await browser.close();
  await site.close();
  nothing.close();
}
if (found.some(({ isPerfect }) => !isPerfect)) {
  console.error(
    "A median lies below 100: see the audits above. Where only performance does, and that of one word too, try a quieter machine.",
  );
  process.exitCode = 1;
}
