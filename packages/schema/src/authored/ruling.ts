import * as z from "zod";
import type { DatasetDefinition } from "../fields/dataset.ts";
import { claimIdPattern } from "../values/patterns.ts";
import { exactlyOne } from "./exactly-one.ts";
import { fieldName } from "./field-name.ts";
import { Text } from "./value.ts";

const ClaimId = z.string().regex(claimIdPattern).describe("The id of a claim of this record.");
const ClaimIds = z.union([ClaimId, z.array(ClaimId).min(1)]);

/** An editor's decision, of whatever dataset. That exactly one of `prefer` and `reject` is given is checked by the compiler. */
export const AuthoredRuling = z.strictObject({
  field: Text.describe("The field, the row of a table (peak.fp8) or the event type that it decides."),
  prefer: ClaimId.optional().describe("The claim to choose."),
  reject: ClaimIds.optional().describe("The claim or claims to set aside."),
  because: ClaimIds.optional().describe("The claim or claims that must be known before the ruling counts."),
  why: Text.describe("The reason, in our own words."),
});
export type AuthoredRuling = z.infer<typeof AuthoredRuling>;

/** A ruling on a record of one dataset. */
export function authoredRuling(definition: DatasetDefinition) {
  const described = "The field, the row of a table (peak.fp8) or the event type that it decides.";
  return AuthoredRuling.extend({ field: fieldName(definition).describe(described) }).meta(
    exactlyOne("prefer", "reject"),
  );
}
