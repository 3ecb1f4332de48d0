import type { Path } from "./problem.ts";

const longestKey = 80;

/** A path as people read it: `claims[0].says.tdp`. */
export function fieldText(path: Path): string {
  if (path.length === 0) return "(file)";
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? short(step) : `.${short(step)}`))
    .join("");
}

function short(key: string): string {
  return key.length > longestKey ? `${key.slice(0, longestKey)}…` : key;
}
