/**
 * Builds the site from as many records as asked (5,000 without an argument) into a temporary folder, and prints pages a
 * second and the peak of memory: `npm run bench:site -- 5000`. `0` builds from the records as they are.
 */
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import { writeSearchIndex } from "../search/write-index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const records = readCount(process.argv[2] ?? "5000");
process.env.SYNTHETIC_RECORDS = String(records);
process.env.ASTRO_TELEMETRY_DISABLED = "1";
const folder = mkdtempSync(join(tmpdir(), "ai-almanac-bench-"));
try {
  const start = performance.now();
  await build({
    root,
    outDir: join(folder, "dist"),
    cacheDir: join(folder, "cache"),
    logLevel: "error",
    vite: { plugins: records === 0 ? [] : [syntheticInPlaceOfPackages()] },
  });
  const built = performance.now();
  const searched = await writeSearchIndex(join(folder, "dist"));
  const end = performance.now();
  const pages = globSync("**/*.html", { cwd: join(folder, "dist") }).length;
  const files = globSync("**/*.{html,json,md,xml}", { cwd: join(folder, "dist") }).length;
  const seconds = (from: number, to: number) => (to - from) / 1_000;
  console.log(
    `${records === 0 ? "today's" : records.toLocaleString("en-US")} records: ${pages.toLocaleString("en-US")} pages, ${files.toLocaleString("en-US")} files`,
  );
  console.log(
    `built in ${seconds(start, built).toFixed(1)} s, ${Math.round(pages / seconds(start, built))} pages a second`,
  );
  console.log(`search index of ${searched.toLocaleString("en-US")} pages in ${seconds(built, end).toFixed(1)} s`);
  console.log(`peak of memory ${Math.round(process.resourceUsage().maxRSS / 1_024).toLocaleString("en-US")} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readCount(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`bench:site: expected a number of records such as 5000, found ${JSON.stringify(text)}.`);
}

function syntheticInPlaceOfPackages() {
  const synthetic = fileURLToPath(new URL("synthetic-almanac.ts", import.meta.url));
  return {
    name: "synthetic-in-place-of-packages",
    enforce: "pre" as const,
    resolveId: (source: string, importer?: string) =>
      source.endsWith("library/almanac.ts") && importer !== synthetic ? synthetic : null,
  };
}
