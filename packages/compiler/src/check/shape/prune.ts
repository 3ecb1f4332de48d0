import type { Path } from "../../problem/problem.ts";

/** What stands at a path, undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, step) => (isHolder(inside) ? inside[step] : undefined), value);
}

/** A copy without what stands at the paths: keys are gone, members of lists become undefined and keep their places. */
export function prune(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  const copy = structuredClone(value);
  for (const path of paths) {
    const holder = valueAt(copy, path.slice(0, -1));
    const last = path.at(-1);
    if (!isHolder(holder) || last === undefined) continue;
    if (Array.isArray(holder)) holder[last as number] = undefined;
    else delete holder[last];
  }
  return copy;
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}
