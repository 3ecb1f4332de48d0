import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { checkInBrowser } from "./bundles.ts";
import type { Registry } from "./registry.ts";
import { npm, run } from "./run.ts";
import { runtimes } from "./runtimes.ts";
import { step } from "./step.ts";

const packages = [
  "chips",
  "deals",
  "files",
  "financials",
  "mcp",
  "models",
  "moves",
  "organizations",
  "people",
  "query",
  "schema",
  "sources",
  "verbs",
];
const dependencies = Object.fromEntries([
  ...packages.map((name) => [`@ai-almanac/${name}`, "^1.0.0"]),
  ["ai-almanac", "^1.0.0"],
]);

/** Installs all packages into an empty project, or updates those of a project that is there. Gives its folder. */
export function installConsumer(registry: Registry, there?: string): string {
  const folder = there ?? mkdtempSync(join(tmpdir(), "ai-almanac-fresh-"));
  if (there === undefined) {
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name: "fresh", private: true, dependencies }, null, 2),
    );
  }
  npm(folder, [there === undefined ? "install" : "update", "--ignore-scripts"], registry);
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  const foreign = [...lock.matchAll(/"resolved": "([^"]+)"/g)].filter(([, url = ""]) => !url.startsWith(registry.url));
  if (foreign.length > 0)
    throw new Error(`not from the rehearsal's registry: ${foreign.map(([, url]) => url).join(", ")}`);
  return folder;
}

/** Our packages as the consumer's lock has them, name to version. */
export function lockedVersions(folder: string): Map<string, string> {
  const { packages: entries } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version: string }>;
  };
  return new Map(
    Object.entries(entries).flatMap(([path, { version }]) => {
      const name = path.replace(/^node_modules\//, "");
      return name.startsWith("@ai-almanac/") || name === "ai-almanac" ? [[name, version] as const] : [];
    }),
  );
}

const question = `
  const [deal] = deals;
  const answer = [getDeal(deal.id) === deal, asOf(dealClaims, "2026-11-23").length > 0, sources.length > 0, AuthoredDeal.safeParse({}).success];
`;
const modules = [
  ["deals, getDeal", "@ai-almanac/deals"],
  ["dealClaims", "@ai-almanac/deals/claims"],
  ["asOf", "@ai-almanac/query"],
  ["sources", "@ai-almanac/sources"],
  ["AuthoredDeal", "@ai-almanac/schema"],
] as const;
const imports = modules.map(([names, from]) => `import { ${names} } from "${from}";`).join("\n");
const requires = modules.map(([names, from]) => `const { ${names} } = require("${from}");`).join("\n");
const expected = "[true,true,true,false]";

/** Every way in which a consumer takes the packages, each asked the same question. */
export async function checkConsumers(folder: string): Promise<void> {
  const print = "console.log(JSON.stringify(answer));";
  await step("  ES module", () => expectAnswer(runNode(folder, "esm.mjs", `${imports}${question}${print}`)));
  await step("  CommonJS", () => expectAnswer(runNode(folder, "cjs.cjs", `${requires}${question}${print}`)));
  for (const [runtime, runFile] of runtimes) {
    await step(`  ${runtime}`, () => expectAnswer(runFile(folder, "esm.mjs").trim()));
  }
  for (const way of ["nodenext", "node16", "bundler"] as const) {
    await step(`  TypeScript under ${way}`, () => checkTypes(folder, way));
  }
  await step("  command line", () => {
    const program = join(folder, "node_modules/ai-almanac/bin/ai-almanac.cjs");
    const found = run(folder, process.execPath, [program, "get", "deals", "meta-amd-2026-02"]);
    if (!found.includes("up to 6 GW")) throw new Error(`the command line says ${found}`);
  });
  writeFileSync(join(folder, "page.js"), `${imports}${question}globalThis.answer = JSON.stringify(answer);`);
  await checkInBrowser(join(folder, "page.js"), expectAnswer);
}

/** What the consumer's program is told of a source: the record itself must arrive, not only its package's version. */
export function titleOf(folder: string, source: string): string {
  const program = `import { getSource } from "@ai-almanac/sources"; console.log(getSource(${JSON.stringify(source)}).title);`;
  return runNode(folder, "title.mjs", program);
}

function runNode(folder: string, file: string, program: string): string {
  writeFileSync(join(folder, file), program);
  return run(folder, process.execPath, ["--no-warnings", file]).trim();
}

function expectAnswer(answer: string): void {
  if (answer !== expected) throw new Error(`expected ${expected}, found ${answer}`);
}

function checkTypes(folder: string, way: "nodenext" | "node16" | "bundler"): void {
  const kinds = {
    nodenext: { module: ts.ModuleKind.NodeNext },
    node16: { module: ts.ModuleKind.Node16 },
    bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  };
  const file = join(folder, `types-${way}.mts`);
  writeFileSync(
    file,
    `${imports}\nimport type { Deal } from "@ai-almanac/deals";\nexport const deal: Deal | undefined = getDeal(String(Math.random()));\nexport const found = [deals, asOf(dealClaims, "2026-11-23"), sources, AuthoredDeal];\n`,
  );
  const program = ts.createProgram([file], {
    ...kinds[way],
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    types: [],
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
