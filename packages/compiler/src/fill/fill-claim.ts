import type { Claim } from "@ai-almanac/query";
import type { Corpus } from "../check/corpus.ts";
import type { ClaimEntry, RecordEntry } from "../check/loose.ts";
import { claimKind } from "./claim-kind.ts";
import { fillEvent } from "./fill-event.ts";
import { fillSays } from "./fill-says.ts";
import { knownOf } from "./known.ts";

/** A claim with its speaker, kind and day written out. */
export function fillClaim({ id, claim, values, events }: ClaimEntry, entry: RecordEntry, corpus: Corpus): Claim {
  const source = corpus.sources.get(claim.source ?? "")?.source;
  const by = claim.by ?? source?.publisher;
  const known = source === undefined ? null : knownOf(claim, source);
  const kind = source === undefined ? null : claimKind(claim, source, entry, corpus);
  if (id === undefined || claim.source === undefined || by === undefined || known === null || kind === null) {
    throw new Error(`${entry.file.path}: the claim ${id} passed the checks and cannot be filled in`);
  }
  return {
    id,
    source: claim.source,
    by,
    kind,
    ...known,
    saidOn: known.knownOn,
    // Of a relay only the page is dated, not what it repeats.
    dated: claim.known !== undefined || by === source?.publisher,
    at: claim.at ?? null,
    note: claim.note ?? null,
    says: fillSays(values, entry.dataset),
    events: events.map(({ event }) => fillEvent(event)),
    denies: (claim.denies ?? []) as string[],
  };
}
