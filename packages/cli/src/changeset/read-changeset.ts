import { parse } from "yaml";
import type { Bump } from "../diff/data-diff.ts";

const head = /^---\r?\n([\s\S]*?)\r?\n?---\s*(?:\n|$)/;
const words: ReadonlySet<unknown> = new Set<Bump>(["major", "minor", "patch"]);

/** Package to bump, from the head of a changeset's file; null where it is none. */
export function readChangeset(text: string): Map<string, Bump> | null {
  const [, yaml] = head.exec(text) ?? [];
  if (yaml === undefined) return null;
  try {
    const bumps: unknown = parse(yaml) ?? {};
    if (typeof bumps !== "object" || bumps === null || Array.isArray(bumps)) return null;
    const entries = Object.entries(bumps);
    return entries.every(([, bump]) => words.has(bump)) ? new Map(entries) : null;
  } catch {
    return null;
  }
}
