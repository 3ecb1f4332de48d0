import type { RemovedId } from "./data-diff.ts";

/** `` `x`: Name, split into a and b ``. */
export function wordRemoved({ id, name, redirect }: RemovedId): string {
  if (redirect === null) return `\`${id}\`: ${name}, without a redirect`;
  return `\`${id}\`: ${name}, ${redirect === "gone" ? "gone" : `split into ${redirect.split.join(" and ")}`}`;
}
