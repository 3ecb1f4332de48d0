import type { JudgedRecord, JudgedRecords } from "./judged-record.ts";

/** Records of one dataset by a key; made once for a run, so that rules about pairs stay linear. */
export function groupedBy(
  dataset: string,
  keyOf: (judged: JudgedRecord) => string,
): (all: JudgedRecords) => ReadonlyMap<string, readonly JudgedRecord[]> {
  const kept = new WeakMap<JudgedRecords, Map<string, JudgedRecord[]>>();
  return (all) => {
    let groups = kept.get(all);
    if (groups !== undefined) return groups;
    groups = new Map();
    for (const judged of all.get(dataset)?.values() ?? []) {
      const key = keyOf(judged);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [judged]);
      else group.push(judged);
    }
    kept.set(all, groups);
    return groups;
  };
}
