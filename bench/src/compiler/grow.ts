import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** `npm run bench:compiler`, after a build: whole-process time and peak memory of `check` at three sizes of synthetic records. */
const sizes = [1_000, 10_000, 50_000];
const claimsEach = 5;
const recordsASource = 2;

function write(path: string, text: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}

/** A tree of deals between a few hundred organizations, five claims each. */
function makeTree(size: number): string {
  const root = mkdtempSync(join(tmpdir(), "ai-almanac-grow-"));
  const datasets = join(root, "packages", "datasets");
  write(join(datasets, "sources", "publishers.yaml"), "paper: { name: Paper, kind: reported }\n");
  const sources = Math.max(claimsEach, Math.ceil(size / recordsASource));
  for (let index = 0; index < sources; index += 1) {
    const text = `title: Page ${index}\nurl: https://example.org/${index}\npublisher: paper\npublished: 2026-${day(index)}\nread: 2026-11-23\n`;
    write(join(datasets, "sources", "records", `paper-${index}.yaml`), text);
  }
  const organizations = Math.max(2, Math.ceil(size / 5));
  for (let index = 0; index < organizations; index += 1) {
    const text = `name: Company ${index}\nabout: { kind: company }\nclaims:\n  - { source: paper-${index % sources}, says: { names: [Company ${index}] } }\n`;
    write(join(datasets, "organizations", "records", `company-${index}.yaml`), text);
  }
  for (let index = 0; index < size; index += 1) {
    const claims = Array.from({ length: claimsEach }, (_, claim) => {
      const source = `paper-${(index * 7 + claim) % sources}`;
      return `  - { source: ${source}, says: { customers: [company-${index % organizations}], suppliers: [company-${(index * 3 + 1) % organizations}], value: about ${index + claim + 1}e6 USD, term: ${claim + 1} years, events: [{ type: delivered, target: 2027-Q${(claim % 4) + 1} }] } }\n`;
    });
    write(join(datasets, "deals", "records", `deal-${index}.yaml`), `name: Deal ${index}\nclaims:\n${claims.join("")}`);
  }
  return root;
}

function day(index: number): string {
  return `${String((index % 9) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;
}

const main = join(import.meta.dirname, "..", "..", "..", "packages", "compiler", "src", "main.ts");
const program = `process.on("exit", () => console.error("PEAK " + process.resourceUsage().maxRSS)); await import(${JSON.stringify(main)});`;
const rows = sizes.map((size) => {
  const root = makeTree(size);
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", "--input-type=module", "-e", program, "main.ts", "check", "--root", root],
    { encoding: "utf8" },
  );
  const seconds = (performance.now() - start) / 1000;
  rmSync(root, { recursive: true, force: true });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`.slice(0, 2000));
  const peak = Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024;
  return { size, seconds, peak };
});
const [first] = rows;
for (const { size, seconds, peak } of rows) {
  const per = (seconds / size) * 1e6;
  process.stdout.write(
    `${size} records: ${seconds.toFixed(1)} s (${per.toFixed(0)} us a record), ${peak.toFixed(0)} MB, ${(seconds / (first?.seconds ?? 1)).toFixed(1)} x the first\n`,
  );
}
