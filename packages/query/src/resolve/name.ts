import { compareText } from "../judge/statement.ts";
import type { Claim, RecordClaims } from "../types.ts";

/**
 * Rule 12: where some claim's `names` holds the editorial name, that name shows once such a claim is visible; before,
 * the first of the newest visible `names`. A label that no claim holds is ours and always shows.
 */
export function nameOn(record: RecordClaims, visible: readonly Claim[]): string {
  if (record.nameKnownOn === null) return record.name;
  const naming = visible.filter((claim) => namesOf(claim).length > 0);
  if (naming.some((claim) => namesOf(claim).includes(record.name))) return record.name;
  const [newest] = naming.sort((a, b) => compareText(b.knownOn, a.knownOn) || compareText(a.id, b.id));
  return (newest && namesOf(newest)[0]) ?? record.name;
}

function namesOf(claim: Claim): readonly string[] {
  return Array.isArray(claim.says.names) ? claim.says.names : [];
}
