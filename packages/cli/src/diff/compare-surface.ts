import type { ContractChange } from "./data-diff.ts";

/**
 * What became of the surface of a package, from its snapshot in tests/surface: one line an export, one a member of an
 * interface, one a door. What is gone asks for a major version, and so does a member whose type changed; what is new
 * for a minor one. Whether a changed function breaks its callers nobody can tell from its text: it asks for a minor
 * version and says so.
 */
export function compareSurface(before: string, after: string): ContractChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const names = new Set([...now.keys(), ...old.keys()]);
  return [...names].flatMap((place) => compareLine(place, old.get(place), now.get(place)));
}

function compareLine(place: string, before: string | undefined, after: string | undefined): ContractChange[] {
  if (before === after) return [];
  if (before === undefined) return [{ place, text: `${place} is new`, bump: "minor" }];
  if (after === undefined) return [{ place, text: `${place} is gone`, bump: "major" }];
  if (/^(engines|package)$/.test(place)) return [{ place, text: `${place} ${before} became ${after}`, bump: "major" }];
  if (/^[^ ]*\.[^ ]+$/.test(place)) return [{ place, text: `${place} changed its type`, bump: "major" }];
  return [{ place, text: `${place} changed: see whether that breaks a caller, which would be major`, bump: "minor" }];
}

/** By name, with the door before it where that is not the main one. Overloads of one function count as one. */
function linesOf(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  let door = "";
  for (const line of text.split("\n")) {
    if (line.startsWith("# ")) door = line.slice(2) === "." ? "" : `${line.slice(2)} `;
    const [, name, rest = ""] =
      /^(package|engines|bin|depends on) (.*)$/.exec(line) ?? /^(door [^:]+|[^ #:]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined) lines.set(`${door}${name}`, `${lines.get(`${door}${name}`) ?? ""} ${rest}`.trim());
  }
  return lines;
}
