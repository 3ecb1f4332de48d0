import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { typesText } from "../../../packages/compiler/src/emit/types-text.ts";
import { syntheticDeals } from "../data/synthetic-deals.ts";
import { markdownTable, verdict } from "../run/markdown.ts";

const size = 5000;
const tsc = join(import.meta.dirname, "../../../node_modules/typescript/bin/tsc");

/** What a package's types cost a compiler, above an empty file, beside the same records written `as const`. */
export function typeCosts(folder: string): string {
  const home = join(folder, "types");
  mkdirSync(home);
  const deals = syntheticDeals(size);
  const ids = deals.map(({ id }) => id);
  const write = (name: string, text: string): void => writeFileSync(join(home, name), text);
  write("types.d.ts", typesText("deals", "Deal", ids, []));
  write(
    "door.d.ts",
    `import type { Deal, DealIds } from "./types.js";
export type * from "./types.js";
export type DealId = keyof DealIds;
export declare const deals: readonly Deal[];
export declare const dealIds: readonly DealId[];
export declare function getDeal(id: DealId): Deal;
export declare function getDeal(id: string): Deal | undefined;
`,
  );
  write("record.d.ts", `declare const record: import("./door.js").Deal;\nexport default record;\n`);
  write("constants.ts", `export const deals = ${JSON.stringify(deals)} as const;\n`);
  write("empty.ts", "export {};\n");
  const id = ids[42] ?? "";
  const use = `getDeal("${id}").name, getDeal("${id}" as string)?.value?.min, deals.length, dealIds[0]`;
  write("package-use.ts", `import { dealIds, deals, getDeal } from "./door.js";\nexport const used = [${use}];\n`);
  write("record-use.ts", `import record from "./record.js";\nexport const used = record.value?.min;\n`);
  write(
    "constants-use.ts",
    `import { deals } from "./constants.ts";\nexport const used = [deals[42].name, deals.length];\n`,
  );

  const empty = diagnose(home, "empty.ts");
  const rows = [
    ["**ours**: `getDeal`, `deals`, `dealIds`", diagnose(home, "package-use.ts")] as const,
    ["**ours**: `./records/<id>`", diagnose(home, "record-use.ts")] as const,
    ["the records `as const`", diagnose(home, "constants-use.ts")] as const,
  ];
  const [ours, record] = rows.map(([, found]) => minus(found, empty));
  const types = ours?.types ?? Number.NaN;
  const made = ours?.instantiations ?? Number.NaN;
  return [
    markdownTable(
      ["above an empty file", "types", "instantiations", "memory", "check"],
      rows.map(([title, found]) => {
        const more = minus(found, empty);
        return [
          title,
          more.types.toLocaleString("en-US"),
          more.instantiations.toLocaleString("en-US"),
          `${Math.round(more.memory / 1000)} MB`,
          `${more.check.toFixed(2)} s`,
        ];
      }),
    ),
    "",
    `- ${(types - size).toLocaleString("en-US")} types beside one an id, bar 100 ${verdict(types - size, 100)}; ${made} instantiations, bar 100 ${verdict(made, 100)}`,
    `- a record door alone: ${record?.instantiations} instantiations, ${record?.types} types with the interfaces it shares with the package`,
  ].join("\n");
}

interface Costs {
  readonly types: number;
  readonly instantiations: number;
  /** kB. */
  readonly memory: number;
  /** Seconds. */
  readonly check: number;
}

function diagnose(home: string, file: string): Costs {
  const flags =
    "--noEmit --strict --skipLibCheck --module nodenext --target es2023 --types --allowImportingTsExtensions";
  const args = [tsc, file, ...flags.replace("--types ", "").split(" "), "--extendedDiagnostics", "--ignoreConfig"];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: home, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    types: figure("Types"),
    instantiations: figure("Instantiations"),
    memory: figure("Memory used"),
    check: figure("Check time"),
  };
}

function minus(a: Costs, b: Costs): Costs {
  return {
    types: a.types - b.types,
    instantiations: a.instantiations - b.instantiations,
    memory: a.memory - b.memory,
    check: a.check - b.check,
  };
}
