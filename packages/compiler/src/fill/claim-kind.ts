import type { ClaimKind } from "@ai-almanac/query";
import { type Corpus, hasId } from "../check/corpus.ts";
import type { LooseClaim, LooseSource, RecordEntry } from "../check/loose.ts";
import { parties } from "./parties.ts";

/** The kind of a claim, as written or as it follows; null where it does not follow and must be written. */
export function claimKind(
  claim: LooseClaim,
  source: LooseSource,
  entry: RecordEntry,
  corpus: Corpus,
): ClaimKind | null {
  if (claim.kind !== undefined) return claim.kind as ClaimKind;
  const speaker = claim.by ?? source.publisher ?? "";
  const ownKind = (corpus.publishers.get(speaker)?.kind ?? null) as ClaimKind | null;
  if (speaker === source.publisher) return (source.kind as ClaimKind | undefined) ?? ownKind;
  if (corpus.publishers.has(speaker)) return ownKind;
  return hasId(corpus, "organizations", speaker) && parties(entry).has(speaker) ? "official" : null;
}
