import * as z from "zod";
import { claimKindMeaning, claimKinds } from "../values/claim-kind.ts";
import { canonicalWhenPattern } from "../values/when-pattern.ts";

/** A date as exact as its source, in canonical EDTF. */
export const When = z
  .string()
  .regex(canonicalWhenPattern)
  .describe(
    "A date as exact as its source, in EDTF: 2026, 2026-02, 2026-02-24, 2026-33 (a quarter), 2026/2028, 2025-09/..",
  );
export type When = z.infer<typeof When>;

/** What ground a claim stands on, best first. */
export const ClaimKind = z.enum(claimKinds).describe(claimKindMeaning);
export type ClaimKind = z.infer<typeof ClaimKind>;
