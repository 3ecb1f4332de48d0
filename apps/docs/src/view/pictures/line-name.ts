import type { AnyRecord } from "../../library/library.ts";

/** `MTIA v5 “Olympus”`: the name, and the code name if sources use one that shares no word with it. */
export function lineName(record: AnyRecord): string {
  const own = new Set(wordsOf(record.name));
  const names = (record.names ?? []) as readonly string[];
  const code = names.find((name) => name.length <= 16 && wordsOf(name).every((word) => !own.has(word)));
  return code === undefined ? record.name : `${record.name} “${code}”`;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
