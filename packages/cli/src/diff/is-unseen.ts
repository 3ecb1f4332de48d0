import type { RecordChange } from "./data-diff.ts";

/** True where claims changed and no published value did, which surprises whoever corrected a number. */
export function isUnseen({ fields, claims }: RecordChange): boolean {
  return claims.length > 0 && fields.every(({ field }) => field === "sources");
}
