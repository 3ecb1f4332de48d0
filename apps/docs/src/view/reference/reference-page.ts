import { pathTo } from "../paths.ts";
import type { ReferenceExport, ReferencePackage } from "./model.ts";

/** A package of more exports than this tells its types on a page of their own. */
const mostOnOnePage = 60;

export type ReferencePart = "all" | "values" | "types";

export interface ReferencePage {
  readonly model: ReferencePackage;
  readonly part: ReferencePart;
  readonly path: string;
  /** What this page tells: functions first, each name once. */
  readonly doors: ReferencePackage["doors"];
  /** Everything that the package exports, for the list of names. */
  readonly all: ReferencePackage["doors"];
  /** Where each name is told. */
  readonly places: ReadonlyMap<string, string>;
}

const order: readonly ReferenceExport["kind"][] = ["function", "value", "class", "interface", "type"];

export function viewReferencePages(model: ReferencePackage): ReferencePage[] {
  const all = told(model);
  const exports = all.flatMap((door) => door.exports);
  const home = pathTo(`reference/${model.name}/`);
  const parts: readonly ReferencePart[] = exports.length > mostOnOnePage ? ["values", "types"] : ["all"];
  const pathOf = (part: ReferencePart) => (part === "types" ? `${home}types/` : home);
  return parts.map((part) => ({
    model,
    part,
    path: pathOf(part),
    doors: all
      .map((door) => ({ ...door, exports: door.exports.filter((one) => part === "all" || partOf(one) === part) }))
      .filter((door) => door.exports.length > 0),
    all,
    places: new Map(
      exports.map((one) => [
        one.name,
        part === "all" || partOf(one) === part ? `#${one.name}` : `${pathOf(partOf(one))}#${one.name}`,
      ]),
    ),
  }));
}

function partOf({ kind }: ReferenceExport): ReferencePart {
  return kind === "interface" || kind === "type" ? "types" : "values";
}

/** The doors of a package may export one name twice, once as a schema and once as its type: the first is told. */
function told({ doors }: ReferencePackage): ReferencePackage["doors"] {
  const seen = new Set<string>();
  return doors.map((door) => ({
    path: door.path,
    exports: door.exports
      .filter(({ name }) => !seen.has(name) && seen.add(name))
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  }));
}
