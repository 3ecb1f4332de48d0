import { oneOrMore, present, type RecordEntry } from "./loose.ts";

/** Whether editors have set a claim aside on a field. */
export function isRejected({ record }: RecordEntry, claim: string | undefined, field: string): boolean {
  for (const [, ruling] of present(record.rulings)) {
    if (ruling.field !== field) continue;
    for (const [, id] of oneOrMore(ruling.reject)) if (id === claim) return true;
  }
  return false;
}
