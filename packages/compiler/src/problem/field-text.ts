import type { Path } from "./problem.ts";

/** A path as people read it: `claims[0].says.tdp`. */
export function fieldText(path: Path): string {
  if (path.length === 0) return "(file)";
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
