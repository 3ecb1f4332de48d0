import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Deal } from "@ai-almanac/deals";
import { asciiJson } from "../../../packages/compiler/src/emit/ascii-json.ts";
import { literal } from "../../../packages/compiler/src/emit/literal.ts";
import { buildOrder } from "../../../packages/compiler/src/emit/order.ts";

const built = join(import.meta.dirname, "../../../packages/datasets/deals");

/**
 * Puts `@bench/<name>` into a folder's `node_modules`: the built package of deals, with other records in its data file
 * and its order. Throws where the package is not built.
 */
export function makePackage(folder: string, name: string, deals: readonly Deal[]): string {
  const home = join(folder, "node_modules/@bench", name);
  mkdirSync(join(home, "dist/records"), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(built, "package.json"), "utf8")) as Record<string, unknown>;
  writeFileSync(join(home, "package.json"), JSON.stringify({ ...manifest, name: `@bench/${name}` }, null, 2));
  cpSync(join(built, "dist"), join(home, "dist"), {
    recursive: true,
    filter: (path) => !path.includes("/records/") && !path.endsWith(".bundler.js"),
  });
  const data = asciiJson(deals);
  writeFileSync(join(home, "dist/data.json"), data);
  writeFileSync(join(home, "dist/order.json"), asciiJson(buildOrder("deals", deals as never)));
  writeFileSync(join(home, "dist/redirects.json"), "[]");
  const [first] = deals;
  if (first)
    writeFileSync(join(home, "dist/records", `${first.id}.js`), `export default ${literal(first as never)};\n`);
  // The door for bundlers holds the data as text.
  const door = readFileSync(join(built, "dist/index.bundler.js"), "utf8");
  const text = data.trimEnd().replace(/[\\']/g, "\\$&");
  const replaced = door.replace(/JSON\.parse\((['"`])(?:\\[\s\S]|(?!\1)[^\\])*\1\)/, () => `JSON.parse('${text}')`);
  writeFileSync(join(home, "dist/index.bundler.js"), replaced);
  return home;
}
