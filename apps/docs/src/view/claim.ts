import type { ClaimKind, ClaimView as Entry, EventStatement, Quantity, Ruling } from "@ai-almanac/query";
import type { Field } from "@ai-almanac/schema";
import type { Dataset, Library } from "../library/library.ts";
import { eventStatementText } from "./event-statement.ts";
import { type Link, speakerLink } from "./link.ts";
import { safeAddress } from "./paths.ts";
import { type ShownStanding, shownStanding } from "./standing.ts";
import { valueText, viewQuantity, viewValue } from "./value.ts";
import { knownInWords } from "./when.ts";

/** One line group of a claim drawer. */
export interface ClaimLine {
  readonly standing: ShownStanding;
  /** The standing as the word that readers see. */
  readonly word: string;
  readonly value: string;
  readonly speaker: Link;
  readonly kind: ClaimKind;
  /** The page where it was read; its address is null where a browser may not follow it. */
  readonly readIn: Link;
  readonly at: string | null;
  readonly known: string;
  readonly knownOn: string;
  readonly note: string | null;
  /** Why an editor set it aside; null where nobody did. */
  readonly why: string | null;
}

export const standingWords: Readonly<Record<ShownStanding, string>> = {
  chosen: "chosen",
  agrees: "agrees",
  fits: "fits",
  edge: "at the edge",
  rival: "\u2260\u00a0rival",
  silent: "gives no value",
  replaced: "replaced",
  rejected: "set aside",
  denied: "\u2260\u00a0disputes it",
};

/** @param beside - every entry on the field, the chosen among them */
export function viewClaim(
  library: Library,
  dataset: Dataset,
  entry: Entry,
  beside: readonly Entry[],
  rulings: readonly Ruling[],
): ClaimLine {
  const { claim } = entry;
  const standing = shownStanding(entry, beside, fieldOf(dataset, entry.field));
  return {
    standing,
    word: standingWords[standing],
    value: entryText(library, dataset, entry),
    speaker: speakerLink(library, claim.by),
    kind: claim.kind,
    readIn: readIn(library, claim.source),
    at: claim.at,
    known: knownInWords(claim.known, claim.dated),
    knownOn: claim.knownOn,
    note: claim.note,
    why: entry.state === "rejected" ? whySetAside(entry, rulings) : null,
  };
}

/** The value of an entry in words; of a denial, that there is none. */
export function entryText(library: Library, dataset: Dataset, entry: Entry): string {
  if (entry.denies) return "denial";
  const field = fieldOf(dataset, entry.field);
  if (field === undefined) return eventStatementText(library, entry.value as EventStatement);
  if (field.kind === "table") return valueText(viewQuantity(entry.value as Quantity));
  return valueText(viewValue(library, field, entry.value));
}

/** The definition of a field or of the table that a row belongs to; undefined for an event type. */
export function fieldOf(dataset: Dataset, name: string): Field | undefined {
  return dataset.definition.fields[name.split(".")[0] ?? name];
}

/** The outlet whose page it is, with the page's address: the reader's way to check. */
function readIn(library: Library, id: string): Link {
  const source = library.source(id);
  if (source === undefined) return { text: id, href: null };
  return { text: speakerLink(library, source.publisher).text, href: safeAddress(source.url) };
}

function whySetAside(entry: Entry, rulings: readonly Ruling[]): string | null {
  const table = entry.field.split(".")[0];
  const ruling = rulings.find(
    (one) => (one.field === entry.field || one.field === table) && one.reject.includes(entry.claim.id),
  );
  return ruling?.why ?? null;
}
