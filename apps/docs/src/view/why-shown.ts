import {
  contains,
  type ClaimView as Entry,
  type EventStatement,
  equal,
  type Quantity,
  type Ruling,
} from "@ai-almanac/query";
import type { Library } from "../library/library.ts";
import { kindRank } from "./kind-rank.ts";
import { speakerLink } from "./link.ts";
import { inWords } from "./words.ts";

/** Why one of several values is the one that is shown: the rule that decided, named and not judged. */
export function whyShown(library: Library, live: readonly Entry[], ruling: Ruling | undefined): string {
  const chosen = live.find((entry) => entry.state === "chosen");
  if (chosen === undefined) return "None is shown.";
  const speaker = speakerLink(library, chosen.claim.by).text;
  if (ruling !== undefined) return `By ruling, ${speaker} is preferred: ${ruling.why}. The others stay.`;
  const others = live.filter((entry) => entry !== chosen && !entry.denies && !supports(entry, chosen));
  if (others.length === 0) return "It is shown with its dispute: a denial decides nothing.";
  const bestOther = Math.min(...others.map((entry) => kindRank(entry.claim.kind)));
  if (kindRank(chosen.claim.kind) < bestOther) {
    return `Shown as ${speaker} says: it stands on better ground (${chosen.claim.kind}) than the others.`;
  }
  const supporters = supportersOf(chosen, live);
  const opponents = Math.max(...others.map((entry) => supportersOf(entry, live)));
  if (supporters > opponents) {
    return `Shown as ${speaker} says: more speakers say so (${inWords(supporters)} against ${inWords(opponents)}).`;
  }
  return `Shown as ${speaker} says: on equal ground, what was known first.`;
}

/** How many speakers say the same, in the sense of rule 6 of the record format. */
function supportersOf(entry: Entry, live: readonly Entry[]): number {
  return new Set(live.filter((other) => !other.denies && supports(other, entry)).map((other) => other.claim.by)).size;
}

/** Equal numbers support each other, and a month supports its days. */
function supports(wide: Entry, narrow: Entry): boolean {
  const [a, b] = [wide.value, narrow.value];
  if (isQuantity(a) && isQuantity(b)) return equal(a, b);
  if (isEvent(a) && isEvent(b)) return contains(timeOf(a), timeOf(b));
  return Object.is(a, b);
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "stated" in value;
}

function isEvent(value: unknown): value is EventStatement {
  return typeof value === "object" && value !== null && "target" in value;
}

function timeOf(event: EventStatement): string {
  return (event.when ?? event.target) as string;
}
