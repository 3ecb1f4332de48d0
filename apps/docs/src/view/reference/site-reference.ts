import type { ReferencePackage } from "./model.ts";

const files = import.meta.glob<ReferencePackage>("../../../.reference/*.json", { eager: true, import: "default" });

/** Every documented package, in the order of the reference; none where reference/write-model.ts did not run. */
export const referencePackages: readonly ReferencePackage[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, model]) => model);
