import { writtenClaims } from "@ai-almanac/measure";
import type { Dataset, Library } from "../library/library.ts";
import { type ClaimLine, fieldOf, viewClaim } from "./claim.ts";
import { eventWord } from "./event-word.ts";
import { fieldLabel } from "./field-label.ts";
import { type Link, speakerLink } from "./link.ts";
import { navigationWord } from "./navigation.ts";
import { fieldAnchor, indexPath, recordPath } from "./paths.ts";
import { recordEntries } from "./record-claims.ts";
import { counted } from "./words.ts";

/** Every claim behind a record, field by field. */
export interface ClaimsPage {
  readonly title: string;
  readonly lede: string;
  readonly crumbs: readonly Link[];
  readonly fields: readonly {
    readonly anchor: string;
    readonly label: string;
    readonly claims: readonly ClaimLine[];
  }[];
  /** Of claims that state no field. */
  readonly notes: readonly { readonly speaker: string; readonly note: string }[];
}

export function viewClaimsPage(library: Library, dataset: Dataset, id: string): ClaimsPage {
  const entries = recordEntries(dataset, id);
  const name = library.nameOf(dataset.name, id) ?? id;
  const said = dataset.claims.records.find((record) => record.id === id)?.claims ?? [];
  const spoken = new Set(entries.all.map((entry) => entry.claim.id));
  const fields = [...Map.groupBy(entries.all, (entry) => entry.field)].map(([field, found]) => ({
    anchor: fieldAnchor(field),
    label: fieldOf(dataset, field) === undefined ? eventWord(dataset.name, field) : fieldLabel(field),
    claims: found.map((entry) => viewClaim(library, dataset, entry, found, entries.rulings)),
  }));
  return {
    title: `${name}: all claims`,
    lede: `${counted(writtenClaims(said).length, "claim")} on ${counted(fields.length, "field")}: who says what, where it was read, and since when it is known.`,
    crumbs: [
      { text: navigationWord(dataset.name), href: indexPath(dataset.name) },
      { text: name, href: recordPath(dataset.name, id) },
    ],
    fields,
    notes: said.flatMap((claim) =>
      spoken.has(claim.id) || claim.note === null
        ? []
        : [{ speaker: speakerLink(library, claim.by).text, note: claim.note }],
    ),
  };
}
