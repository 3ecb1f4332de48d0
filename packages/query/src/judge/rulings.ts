import type { Claim, Ruling } from "../types.ts";

/** What rulings say of one field, table row or event type. */
export interface FieldRulings {
  readonly prefer: string | null;
  readonly rejected: ReadonlySet<string>;
}

const none: FieldRulings = { prefer: null, rejected: new Set() };

/** Rule 2: each prefer and each reject works on its own, once that claim is visible and every `because` is. */
export function rulingsByField(rulings: readonly Ruling[], visible: readonly Claim[]): (field: string) => FieldRulings {
  if (rulings.length === 0) return () => none;
  const ids = new Set(visible.map((claim) => claim.id));
  const byField = new Map<string, { prefer: string | null; rejected: Set<string> }>();
  for (const ruling of rulings) {
    if (!ruling.because.every((id) => ids.has(id))) continue;
    const entry = byField.get(ruling.field) ?? { prefer: null, rejected: new Set<string>() };
    if (ruling.prefer !== null && ids.has(ruling.prefer)) entry.prefer = ruling.prefer;
    for (const id of ruling.reject) if (ids.has(id)) entry.rejected.add(id);
    byField.set(ruling.field, entry);
  }
  return (field) => byField.get(field) ?? none;
}
