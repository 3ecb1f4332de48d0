import type { ResolvedEvent, Status } from "@ai-almanac/query";
import { eventTime } from "../event-time.ts";
import type { Lede, LedeContext } from "./lede.ts";
import { nameOf, quantityText, sentence, statusClause } from "./phrases.ts";

/** `Ruoming Pang went from Apple to Meta, pay over $200 m; joined Jul 2025, as Bloomberg reports.` */
export const moveLede: Lede = (context) => {
  const { record } = context;
  const pay = quantityText(record.pay);
  const tenure = quantityText(record.tenure);
  const details = [
    typeof record.roleTo === "string" ? `as ${record.roleTo}` : null,
    tenure !== null ? `after ${tenure}` : null,
    pay !== null ? `pay ${pay}` : null,
  ];
  const what = [`${who(context)} ${verb(context)}`, ...details].filter((part) => part !== null).join(", ");
  return sentence([what, statusClause(context) ?? firstEvent(context)], "; ");
};

function who({ library, record }: LedeContext): string {
  const person = nameOf(library, "people", record.person);
  if (person !== null) return person;
  const headcount = quantityText(record.headcount);
  return headcount === null ? String(record.group) : `${record.group} (${headcount})`;
}

/** Past once the old employment ended or the new one began, present while a move is only announced or reported. */
function verb(context: LedeContext): string {
  const { library, record } = context;
  const [from, to] = [nameOf(library, "organizations", record.from), nameOf(library, "organizations", record.to)];
  const kinds = record.kinds as readonly string[];
  const say = (one: keyof typeof forms) => forms[one][formOf(context)];
  if ((record.status as Status | null)?.state === "declined")
    return to === null ? "declined" : `declined to join ${to}`;
  if (from !== null && from === to)
    return `${say("take")} a new ${kinds.includes("board") ? "place" : "role"} at ${to}`;
  const isLayoff = kinds.includes("layoff") || record.exit === "laid-off";
  if (from !== null && to === null) return isLayoff ? `${say("be")} laid off by ${from}` : `${say("leave")} ${from}`;
  if (to === null) return say("move");
  if (from === null) return `${kinds.includes("founding") ? say("found") : say("join")} ${to}`;
  return kinds.includes("founding")
    ? `${say("leave")} ${from} and ${say("found")} ${to}`
    : `${say("go")} from ${from} to ${to}`;
}

type Form = "past" | "one" | "several";

const forms = {
  be: { past: "were", one: "is", several: "are" },
  found: { past: "founded", one: "founds", several: "found" },
  go: { past: "went", one: "goes", several: "go" },
  join: { past: "joined", one: "joins", several: "join" },
  leave: { past: "left", one: "leaves", several: "leave" },
  move: { past: "moved", one: "moves", several: "move" },
  take: { past: "took", one: "takes", several: "take" },
} as const satisfies Record<string, Record<Form, string>>;

function formOf({ record }: LedeContext): Form {
  const state = (record.status as Status | null)?.state;
  if (state === "left" || state === "joined") return "past";
  return typeof record.person === "string" ? "one" : "several";
}

function firstEvent({ record }: LedeContext): string | null {
  const [event] = record.events as readonly ResolvedEvent[];
  return event === undefined ? null : `${event.type} ${eventTime(event.when)}`;
}
