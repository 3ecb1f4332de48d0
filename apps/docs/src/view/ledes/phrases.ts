import {
  type ClaimKind,
  type EventStatement,
  formatQuantity,
  formatWhen,
  type Quantity,
  type Status,
  type Target,
} from "@ai-almanac/query";
import type { DatasetName } from "@ai-almanac/schema";
import type { Library } from "../../library/library.ts";
import { eventTime } from "../event-time.ts";
import { eventWord } from "../event-word.ts";
import { linkTo, speakerLink } from "../link.ts";
import { capitalize, enumerate, inWords, times } from "../words.ts";
import type { LedeContext } from "./lede.ts";

export function nameOf(library: Library, dataset: DatasetName, id: unknown): string | null {
  return typeof id === "string" ? linkTo(library, dataset, id).text : null;
}

export function namesOf(library: Library, dataset: DatasetName, ids: unknown): string[] {
  return ((ids ?? []) as readonly string[]).map((id) => linkTo(library, dataset, id).text);
}

export function quantityText(value: unknown): string | null {
  return value === null || value === undefined ? null : formatQuantity(value as Quantity);
}

const ownWord: readonly ClaimKind[] = ["filing", "official"];

/** `cancelled 16–22 Feb 2026, as The Information reports`; null where nothing moves a status. */
export function statusClause(context: LedeContext): string | null {
  const { library, dataset, record } = context;
  const status = record.status as Status | null;
  if (status === null) return null;
  const doubt = doubtOf(context, status.state);
  if (status.when === null) return targetClause(dataset.name, record.targets as readonly Target[]) + doubt;
  const word = eventWord(dataset.name, status.state).toLowerCase();
  const by = ownWord.includes(status.basis) ? [] : speakersOf(context, status);
  const said = by.length === 0 ? "" : `, as ${speakers(library, by)}`;
  return `${word} ${eventTime(status.when)}${doubt}${said}`;
}

/** Those who tell it on the ground that it stands on, the earliest first. */
function speakersOf({ entries }: LedeContext, { state, basis }: Status): string[] {
  const stands = entries.on(state).filter((entry) => {
    return (entry.state === "chosen" || entry.state === "agrees") && isEvent(entry);
  });
  // Where a ruling prefers weaker ground, nobody who stands speaks on the best: then whoever stands is named.
  const best = stands.filter((entry) => entry.claim.kind === basis);
  const told = best.length > 0 ? best : stands;
  return [...new Set(told.map((entry) => entry.claim.by))];
}

function isEvent(entry: { readonly value: unknown }): boolean {
  return (entry.value as EventStatement | null)?.when != null;
}

/** What of the status sources disagree on: whether it holds, or only when it began. */
function doubtOf({ record, entries }: LedeContext, state: string): string {
  if (record.contested.includes("status")) return " (sources disagree how far it is)";
  if (!record.contested.includes(state)) return "";
  return entries.on(state).some((entry) => entry.denies) ? " (disputed)" : " (sources disagree when)";
}

function targetClause(dataset: Parameters<typeof eventWord>[0], targets: readonly Target[]): string {
  const next = targets.at(-1);
  if (next === undefined) return "planned";
  const moved = next.slipCount > 0 ? `, a target that moved ${times(next.slipCount)}` : "";
  return `planned to be ${eventWord(dataset, next.event).toLowerCase()} ${formatWhen(next.when)}${moved}`;
}

/** `The Information reports`, `Reuters and AP report`, `Reuters, AP and four others report`. */
function speakers(library: Library, ids: readonly string[]): string {
  const names = ids.map((id) => speakerLink(library, id).text);
  const shown = names.length > 3 ? [...names.slice(0, 2), `${inWords(names.length - 2)} others`] : names;
  return `${enumerate(shown)} ${names.length === 1 ? "reports" : "report"}`;
}

/** Parts that nobody has said are left out; the first word gets its capital. */
export function sentence(parts: readonly (string | null)[], separator = ", "): string {
  return `${capitalize(parts.filter((part) => part !== null && part !== "").join(separator))}.`;
}
