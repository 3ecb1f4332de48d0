import { type ClaimView, claimsFor, type Day, type EventStatement } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema/fields";
import type { Statement } from "../answer/answer.ts";
import type { AnyRecord } from "../data/any-record.ts";
import type { AnyClaims } from "../data/doors.ts";

/** Everything that was said of a record, or of one of its fields, as an answer has it. Throws QueryError (`unknown-id`, `unknown-field`). */
export function statementsOf(set: AnyClaims, record: AnyRecord, field: string | null, day: Day | null): Statement[] {
  const views = claimsFor(set, record.id, field ?? undefined, day ?? undefined);
  const [contested, unconfirmed] = [new Set(marks(record.contested)), new Set(marks(record.unconfirmed))];
  return views.map(({ claim, field: path, value, state, denies }: ClaimView) => ({
    dataset: set.dataset as ClaimDatasetName,
    record: record.id,
    field: path,
    value: isEvent(value) ? eventValue(value) : value,
    by: claim.by,
    kind: claim.kind,
    source: claim.source,
    at: claim.at,
    known: claim.known,
    knownOn: claim.knownOn,
    state,
    denies,
    contested: contested.has(path),
    unconfirmed: unconfirmed.has(path) || marks(value).some((member) => unconfirmed.has(`${path}.${member}`)),
  }));
}

function marks(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function isEvent(value: unknown): value is EventStatement {
  return typeof value === "object" && value !== null && "target" in value;
}

/** What an event's statement says, without what it leaves out. */
function eventValue({ type: _, ...event }: EventStatement): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(event).filter(([, part]) => part !== null && !(Array.isArray(part) && part.length === 0)),
  );
}
