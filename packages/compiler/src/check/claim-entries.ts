import { type ClaimEntry, type LooseEvent, type LooseList, type LooseRecord, present } from "./loose.ts";

/** The claims of a record, their fields and events with the paths at which they stand. */
export function claimEntries(record: LooseRecord): ClaimEntry[] {
  return [...present(record.claims)].map(([index, claim]) => {
    const path = ["claims", index];
    const { events, ...fields } = claim.says ?? {};
    return {
      path,
      id: claim.id ?? claim.source,
      claim,
      values: Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => ({ field, value, path: [...path, "says", field] })),
      events: [...present(events as LooseList<LooseEvent> | undefined)].map(([position, event]) => ({
        event,
        path: [...path, "says", "events", position],
      })),
    };
  });
}
