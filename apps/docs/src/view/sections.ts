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

/**
 * What a page tells, in this order: the one value, the line of what was known, all values and the doubt, what happened and
 * what was planned, the rest. Of people and organizations other records tell the story, so these come first, and a line of
 * the days on which they were first named would say nothing.
 */
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
  const events = listed(page.events, { kind: "events", title: "What happened", note: null });
  const targets = listed(page.targets, {
    kind: "targets",
    title: "Targets and slips",
    note: "as exact as they were stated",
  });
  const log = listed(page.known.days, { kind: "log", title: "What became known when", note: null });
  const sources: Section = { kind: "sources", title: "Sources", note: "by the day they were published" };
  if (page.dataset.name === "people" || page.dataset.name === "organizations")
    return [...related, ...facts, ...quarrels, ...events, ...targets, ...log, sources];
  // What a deal or a move is about stands in its large value or its first line: what happened comes next.
  // Of a model the story is when it came, and how often it was put off, before how it scored.
  const [first = [], rest = []] = page.dataset.name === "models" ? [facts.slice(0, 1), facts.slice(1)] : [facts, []];
  const inOrder = page.headline
    ? [...headline, ...known, ...events, ...targets, ...facts]
    : [...known, ...first, ...quarrels, ...events, ...targets, ...rest];
  return [...inOrder, ...log, ...related, sources];
}

/** The section, unless there is nothing to list in it. */
function listed(items: readonly unknown[], section: Section): Section[] {
  return items.length > 0 ? [section] : [];
}
