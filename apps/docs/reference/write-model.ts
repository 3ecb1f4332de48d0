import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, type JSONOutput } from "typedoc";
import type { ReferenceDoor, ReferencePackage } from "../src/view/reference/model.ts";
import { readExport } from "./read-export.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const target = fileURLToPath(new URL("../.reference", import.meta.url));

/** What is documented, in the order in which the reference lists it: doors by their file. */
const packages: readonly { folder: string; doors: Readonly<Record<string, string>> }[] = [
  { folder: "query", doors: { "": "index" } },
  ...["chips", "deals", "moves", "models", "organizations", "people", "financials"].map((name) => ({
    folder: `datasets/${name}`,
    doors: { "": "index", "/claims": "claims", "/order": "order" },
  })),
  { folder: "datasets/sources", doors: { "": "index" } },
  { folder: "verbs", doors: { "": "index" } },
  { folder: "schema", doors: { "": "index", "/fields": "fields" } },
];

/** Reads the exports and their comments by typedoc, and writes what the pages print, a file for each package. */
async function writeModels(): Promise<void> {
  // Files are named by their place in the list, so that those of an earlier list must go.
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [position, { folder, doors }] of packages.entries()) {
    const home = join(root, "packages", folder);
    const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
      name: string;
      description: string;
    };
    const found: ReferenceDoor[] = [];
    for (const [path, file] of Object.entries(doors)) {
      found.push({ path: manifest.name + path, exports: await readDoor(home, file) });
    }
    const name = manifest.name.replace("@ai-almanac/", "");
    const model: ReferencePackage = { name, npm: manifest.name, description: manifest.description, doors: found };
    writeFileSync(
      join(target, `${String(position).padStart(2, "0")}-${name}.json`),
      `${JSON.stringify(model, null, 1)}\n`,
    );
  }
}

async function readDoor(home: string, file: string): Promise<ReferenceDoor["exports"]> {
  const application = await Application.bootstrap({
    entryPoints: [join(home, "src", `${file}.ts`)],
    tsconfig: join(home, "tsconfig.json"),
    skipErrorChecking: true,
    excludeExternals: true,
    disableSources: true,
    sort: ["source-order"],
    logLevel: "Error",
  });
  const project = await application.convert();
  if (project === undefined) throw new Error(`typedoc could not read ${home}/src/${file}.ts`);
  const { children = [] } = application.serializer.projectToObject(
    project,
    home as never,
  ) as JSONOutput.ProjectReflection;
  const exports = children.map(readExport).filter((one) => one !== null);
  // The claims door passes the types of the main one on: they are told there.
  return file === "index" ? exports : exports.filter((one) => one.kind === "value" || one.kind === "function");
}

await writeModels();
