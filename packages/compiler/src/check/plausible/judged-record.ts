import type { Claim, RecordClaims, ResolvedEvent, ResolvedRecord, When } from "@ai-almanac/query";
import type { Path, Problem, ProblemText } from "../../problem/problem.ts";
import type { RecordEntry } from "../loose.ts";

/** A record as written, filled in and resolved: what a rule of the field looks at. */
export interface JudgedRecord {
  readonly entry: RecordEntry;
  readonly claims: RecordClaims;
  readonly record: ResolvedRecord & Readonly<Record<string, unknown>>;
}

/** All records by dataset and id. */
export type JudgedRecords = ReadonlyMap<string, ReadonlyMap<string, JudgedRecord>>;

/** What one record must keep to, by the sense of its values; all others are at hand. */
export type PlausibleRule = (judged: JudgedRecord, all: JudgedRecords) => Iterable<Problem>;

/** When an event happened, as resolved; null where nobody says so. */
export function whenOf({ record }: JudgedRecord, type: string): When | null {
  const events = (record.events ?? []) as readonly ResolvedEvent[];
  return events.find((event) => event.type === type)?.when ?? null;
}

/** The claims that speak of a field, a table row such as `peak.fp8`, or an event. */
function claimsOn({ claims }: JudgedRecord, field: string): Claim[] {
  const [name = "", row] = field.split(".");
  return claims.claims.filter((claim) => {
    const value = claim.says[name] as Record<string, unknown> | undefined;
    if (row !== undefined) return value !== undefined && Object.hasOwn(value, row);
    return value !== undefined || claim.events.some((event) => event.type === name);
  });
}

/** True where a claim on one of the fields carries a note: then somebody saw the oddity and wrote down what it is. */
export function isExplained(judged: JudgedRecord, ...fields: readonly string[]): boolean {
  return fields.some((field) =>
    claimsOn(judged, field).some((claim) => claim.note !== null || claim.events.some((event) => event.note !== null)),
  );
}

/** A problem placed at the first claim that speaks of a field. */
export function problemOn(judged: JudgedRecord, field: string, text: ProblemText): Problem {
  const [claim] = claimsOn(judged, field);
  const written = claim?.id.replace(/:(announced|released)$/, "");
  const index = judged.entry.claims.findIndex((one) => one.id === written);
  const path: Path = index < 0 ? [] : ["claims", index, "says", ...(claim?.events.length ? [] : field.split("."))];
  return judged.entry.file.problem(path, text);
}
