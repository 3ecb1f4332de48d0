import type { Fact, FactGroup } from "./facts.ts";
import type { RecordPage } from "./record-page.ts";
import type { RelatedSection } from "./related.ts";

interface Titled {
  readonly title: string;
  /** A few words under the title; null = none. */
  readonly note: string | null;
}

export type Section = Titled &
  (
    | { readonly kind: "headline"; readonly fact: Fact }
    | { readonly kind: "facts"; readonly group: FactGroup }
    | { readonly kind: "related"; readonly related: RelatedSection }
    | { readonly kind: "known" | "log" | "events" | "targets" | "quarrels" | "sources" }
  );

/** What a page tells, in this order: the one value, what happened, what was planned, all values, the doubt, the rest. */
export function sectionsOf(page: RecordPage): Section[] {
  const facts = page.groups.map((group): Section => ({ kind: "facts", title: group.title, note: null, group }));
  const related = page.related.map(
    (one): Section => ({ kind: "related", title: one.title, note: one.count, related: one }),
  );
  const quarrels: Section[] = listed(page.quarrels, { kind: "quarrels", title: "Where sources disagree", note: null });
  const headline: Section[] = page.headline
    ? [{ kind: "headline", title: page.headline.label, note: null, fact: page.headline }, ...quarrels]
    : [];
  const known = listed(page.knownLine === null ? [] : [page.knownLine], {
    kind: "known",
    title: "Known, by day",
    note: null,
  });
  // A career is what a person's page is about.
  const isPerson = page.dataset.name === "people";
  const [first, last] = isPerson ? [related, facts] : [facts, related];
  return [
    ...headline,
    ...(isPerson ? [] : known),
    ...listed(page.events, { kind: "events", title: "What happened", note: null }),
    ...listed(page.targets, { kind: "targets", title: "Targets and slips", note: "as exact as they were stated" }),
    ...first,
    ...(isPerson ? known : []),
    ...(page.headline ? [] : quarrels),
    ...listed(page.known.days, { kind: "log", title: "What became known when", note: null }),
    ...last,
    { kind: "sources", title: "Sources", note: "by the day they were published" },
  ];
}

/** The section, unless there is nothing to list in it. */
function listed(items: readonly unknown[], section: Section): Section[] {
  return items.length > 0 ? [section] : [];
}
