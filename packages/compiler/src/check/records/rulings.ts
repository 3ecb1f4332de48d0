import { definitionOf } from "@ai-almanac/schema";
import { isPublicType } from "../../fill/split-claim.ts";
import { didYouMean } from "../../problem/closest.ts";
import { listWords } from "../../problem/list-words.ts";
import { quote } from "../../problem/quote.ts";
import { isWritten } from "../is-written.ts";
import { type ClaimEntry, oneOrMore, present } from "../loose.ts";
import type { RecordRule } from "../rule.ts";

/** A ruling prefers a claim or rejects claims, and these are there and speak of its field. */
export const rulings: RecordRule = function* ({ dataset, record, claims, file }) {
  const byId = new Map<string, ClaimEntry>();
  for (const claim of claims) {
    if (claim.id === undefined) continue;
    byId.set(claim.id, claim);
    // Statements that the compiler splits off have ids too.
    for (const { event } of claim.events) if (isPublicType(event.type)) byId.set(`${claim.id}:${event.type}`, claim);
  }
  const { events } = definitionOf(dataset);
  for (const [index, ruling] of present(record.rulings)) {
    const path = ["rulings", index];
    const prefers = isWritten(file, [...path, "prefer"]);
    if (prefers === isWritten(file, [...path, "reject"])) {
      yield file.problem(path, {
        what: prefers ? "a ruling that both prefers and rejects" : "a ruling that decides nothing",
        expected: "exactly one of prefer and reject",
        found: prefers ? "both" : "neither",
        todo: prefers ? "make two rulings of it" : "add the claim to prefer, or the claims to reject",
      });
    }
    for (const key of ["prefer", "reject", "because"] as const) {
      for (const [inside, id] of oneOrMore(ruling[key])) {
        const claim = byId.get(id);
        const at = [...path, key, ...inside];
        if (claim === undefined) {
          yield file.problem(at, {
            what: "no claim of this record has this id",
            expected: `one of ${listWords([...byId.keys()])}`,
            found: quote(id),
            todo: didYouMean(id, byId.keys(), "name a claim by its id, or by its source where it has none"),
          });
        } else if (
          key !== "because" &&
          ruling.field !== undefined &&
          !speaksOf(
            claim,
            ruling.field,
            events.some(({ type }) => type === ruling.field),
          )
        ) {
          yield file.problem(at, {
            what: `this claim says nothing of ${quote(ruling.field)}`,
            expected: "a claim that speaks of the ruling's field",
            found: quote(id),
            todo: "name the claim that does, or correct `field`",
          });
        }
      }
    }
  }
};

function speaksOf({ claim, values, events }: ClaimEntry, field: string, isEvent: boolean): boolean {
  if ((claim.denies ?? []).includes(field)) return true;
  if (isEvent) return events.some(({ event }) => event.type === field);
  const [name = field, row] = splitRow(field);
  const stated = values.find((value) => value.field === name);
  return stated !== undefined && (row === null || Object.hasOwn(Object(stated.value), row));
}

function splitRow(field: string): [string, string | null] {
  const dot = field.indexOf(".");
  return dot === -1 ? [field, null] : [field.slice(0, dot), field.slice(dot + 1)];
}
