import type { ReferencePackage } from "./model.ts";
import { viewReferencePages } from "./reference-page.ts";

const files = import.meta.glob<ReferencePackage>("../../../.reference/*.json", { eager: true, import: "default" });

/** Every documented package, in the order of the reference; none where reference/write-model.ts did not run. */
export const referencePackages: readonly ReferencePackage[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, model]) => model);

/** Computed once for all pages of a build. */
export const referencePages = referencePackages.flatMap(viewReferencePages);
