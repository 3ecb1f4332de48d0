import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const root = join(import.meta.dirname, "..");

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license: string;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export interface Package {
  /** Relative to the root, with forward slashes. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** All workspaces, sorted by folder. */
export const workspaces: readonly Package[] = globSync(
  ["packages/*/package.json", "packages/datasets/*/package.json", "apps/*/package.json"],
  { cwd: root },
)
  .map((path) => path.replaceAll("\\", "/"))
  .sort()
  .map((path) => ({ folder: dirname(path), manifest: readJson(join(root, path)) as Manifest }));

/** What goes to a registry. */
export const publicPackages: readonly Package[] = workspaces.filter(({ manifest }) => manifest.private !== true);

/** Of these, what programs import; the others are commands. */
export const libraries: readonly Package[] = publicPackages.filter(
  ({ manifest }) => manifest.exports?.["."] !== undefined,
);

/** The data packages and the names that their doors export. */
export const datasets = [
  { name: "chips", type: "Chip", ids: "chipIds", get: "getChip", claims: "chipClaims", order: "chipOrder" },
  { name: "deals", type: "Deal", ids: "dealIds", get: "getDeal", claims: "dealClaims", order: "dealOrder" },
  {
    name: "financials",
    type: "Figure",
    ids: "figureIds",
    get: "getFigure",
    claims: "figureClaims",
    order: "figureOrder",
  },
  { name: "models", type: "Model", ids: "modelIds", get: "getModel", claims: "modelClaims", order: "modelOrder" },
  { name: "moves", type: "Move", ids: "moveIds", get: "getMove", claims: "moveClaims", order: "moveOrder" },
  {
    name: "organizations",
    type: "Organization",
    ids: "organizationIds",
    get: "getOrganization",
    claims: "organizationClaims",
    order: "organizationOrder",
  },
  { name: "people", type: "Person", ids: "personIds", get: "getPerson", claims: "peopleClaims", order: "peopleOrder" },
  { name: "sources", type: "Source", ids: "sourceIds", get: "getSource", claims: null, order: "sourceOrder" },
] as const;

export type Dataset = (typeof datasets)[number];

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
