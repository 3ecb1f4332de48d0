import type { Quantity, Status } from "@ai-almanac/query";
import { enumerate, plainWords } from "../words.ts";
import type { Lede, LedeContext } from "./lede.ts";
import { namesOf, quantityText, sentence, statusClause } from "./phrases.ts";

interface Verb {
  readonly infinitive: string;
  readonly past: string;
  readonly rest: string;
}

const verbs: Readonly<Record<string, Verb>> = {
  "chip-purchase": { infinitive: "buy", past: "bought", rest: "chips from" },
  "chip-lease": { infinitive: "rent", past: "rented", rest: "chips from" },
  "cloud-compute": { infinitive: "rent", past: "rented", rest: "computing from" },
  "data-center": { infinitive: "take", past: "took", rest: "data center capacity from" },
  power: { infinitive: "buy", past: "bought", rest: "power from" },
  licensing: { infinitive: "license", past: "licensed", rest: "technology from" },
  debt: { infinitive: "borrow", past: "borrowed", rest: "from" },
  "equity-investment": { infinitive: "invest", past: "invested", rest: "in" },
  acquisition: { infinitive: "buy", past: "bought", rest: "" },
  acquihire: { infinitive: "take over", past: "took over", rest: "the team of" },
};

/** `Meta is to buy chips from AMD: up to 6 GW, worth $60–100 bn (sources disagree); signed 24 Feb 2026. No party …` */
export const dealLede: Lede = (context) => {
  const { record } = context;
  const isTrade = (record.suppliers as readonly string[]).length > 0;
  const stake = isTrade ? null : quantityText(record.stake);
  const amounts = [
    quantityText(record.capacity),
    quantityText(record.units),
    stake === null ? null : `a stake of ${stake}`,
  ];
  const warrant = quantityText(record.warrantShares);
  const extra = warrant === null ? null : `with a warrant on ${warrant}`;
  const what = [
    whoDoesWhat(context),
    [...amounts, valuePhrase(context), extra].filter((part) => part !== null).join(", "),
  ];
  const first = what.filter((part) => part !== "").join(": ");
  return `${sentence([first, statusClause(context)], "; ")}${isPriceFromParties(context) ? "" : " No party has stated a price."}`;
};

function whoDoesWhat({ library, record }: LedeContext): string {
  const names = (field: string) => namesOf(library, "organizations", record[field]);
  const kinds = record.kinds as readonly string[];
  const [buyers, sellers] = [names("customers"), names("suppliers")];
  const [givers, takers] = [names("investors"), names("investees")];
  const isTrade = buyers.length > 0 && sellers.length > 0;
  const [subject, object] = isTrade ? [buyers, sellers] : [givers, takers];
  const ownVerbs = isTrade
    ? ["chip-purchase", "chip-lease", "cloud-compute", "data-center", "power", "licensing", "debt"]
    : ["acquisition", "acquihire", "equity-investment", "licensing", "debt"];
  const kind = ownVerbs.find((one) => kinds.includes(one));
  const verb = kind === undefined ? undefined : verbs[kind];
  if (verb === undefined || subject.length === 0 || object.length === 0 || (kind === "debt" && !isTrade)) {
    const parties = [...buyers, ...givers, ...sellers, ...takers, ...names("partners")];
    const what = kinds.length === 0 ? "a deal" : enumerate(kinds.map(plainWords));
    return parties.length < 2
      ? `${what}${parties.length === 1 ? ` of ${parties[0]}` : ""}`
      : `${what} between ${enumerate(parties)}`;
  }
  return `${enumerate(subject)} ${conjugate(verb, subject.length > 1, (record.status as Status | null)?.state)} ${enumerate(object)}`;
}

/** Past for what happened, a plan for what is signed, and for what was stopped a plan that was. */
function conjugate(verb: Verb, plural: boolean, state: string | undefined): string {
  const rest = verb.rest === "" ? "" : ` ${verb.rest}`;
  const toDo = `${verb.infinitive}${rest}`;
  if (state === "closed" || state === "completed" || state === "delivered") return `${verb.past}${rest}`;
  // Nobody tells how far it is: neither done nor to come.
  if (state === undefined) return plural ? toDo : toDo.replace(/^\w+/, "$&s");
  if (state === "talks") return `${plural ? "were" : "was"} in talks to ${toDo}`;
  if (state === "intent") return `${plural ? "mean" : "means"} to ${toDo}`;
  const stopped = ["paused", "blocked", "abandoned", "terminated", "replaced"].includes(state ?? "");
  if (state === "unwound") return `${verb.past}${rest}`;
  if (stopped) return `${plural ? "were" : "was"} to ${toDo}`;
  return `${plural ? "are" : "is"} to ${toDo}`;
}

function valuePhrase({ record }: LedeContext): string | null {
  const value = record.value as Quantity | null;
  if (value === null || value.stated === "undisclosed") return null;
  return `worth ${quantityText(value)}${record.contested.includes("value") ? " (sources disagree)" : ""}`;
}

/** True also where nobody speaks of a price at all, or a filing or a party does. */
function isPriceFromParties({ entries }: LedeContext): boolean {
  const said = entries.on("value").filter((entry) => entry.state !== "rejected" && entry.state !== "replaced");
  const isFirm = (entry: (typeof said)[number]) => (entry.value as Quantity | null)?.stated !== "undisclosed";
  return said.length === 0 || said.some((entry) => isFirm(entry) && ["filing", "official"].includes(entry.claim.kind));
}
