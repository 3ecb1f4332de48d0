import {
  formatQuantity,
  type Quantity,
  type RecordClaims,
  type ResolvedRecord,
  resolve,
  type Status,
} from "@ai-almanac/query";
import { definitions, fieldKinds } from "@ai-almanac/schema";
import type { NameOf } from "./computed-name.ts";

/** What of a resolved move makes its name. */
interface Move extends ResolvedRecord {
  readonly person: string | null;
  readonly group: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly toUnits: readonly string[];
  readonly kinds: readonly string[];
  readonly roleTo: string | null;
  readonly headcount: Quantity | null;
  readonly status: Status | null;
}

const fields = fieldKinds(definitions.moves);

/** `Ruoming Pang, Apple to Meta`; `Yann LeCun leaves Meta`; `Meta AI staff, about 600 people`. */
export function moveName(record: RecordClaims, nameOf: NameOf): string {
  const move = resolve<Move>(record, fields);
  if (move === undefined) throw new Error(`${record.id} passed the checks without a claim`);
  const who = move.person === null ? (move.group ?? "") : nameOf("people", move.person);
  if (move.group !== null && move.headcount !== null) return `${who}, ${formatQuantity(move.headcount)}`;
  const from = move.from === null ? null : nameOf("organizations", move.from);
  const to = move.to === null ? null : nameOf("organizations", move.to);
  const verb = (one: string, many: string) => (move.person === null ? many : one);

  if (to !== null && move.status?.state === "declined") return `${who} ${verb("declines", "decline")} ${to}`;
  if (from !== null && from === to) return withinOne(move, who, from, nameOf);
  if (move.kinds.includes("board")) {
    if (to !== null) return `${who} ${verb("joins", "join")} the board of ${to}`;
    if (from !== null) return `${who} ${verb("leaves", "leave")} the board of ${from}`;
  }
  if (from !== null && to !== null) return `${who}, ${from} to ${to}`;
  if (from !== null) return `${who} ${verb("leaves", "leave")} ${from}`;
  if (to === null) return move.kinds.length === 0 ? who : `${who}, ${move.kinds.join(", ")}`;
  if (move.kinds.includes("founding")) return `${who} ${verb("founds", "found")} ${to}`;
  if (move.kinds.includes("return")) return `${who} ${verb("returns", "return")} to ${to}`;
  return `${who} ${verb("joins", "join")} ${to}`;
}

/** A new role or unit at the same employer. */
function withinOne(move: Move, who: string, employer: string, nameOf: NameOf): string {
  const units = move.toUnits.map((unit) => nameOf("organizations", unit));
  if (units.length > 0) return `${who}, to ${units.join(" and ")} at ${employer}`;
  if (move.roleTo !== null) return `${who}, ${move.roleTo} at ${employer}`;
  return `${who}, within ${employer}`;
}
