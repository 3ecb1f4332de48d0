/** What the search knows of one page. */
export interface SearchDocument {
  readonly url: string;
  readonly title: string;
  /** Other names under which readers look for it: aliases, code names, the id. They weigh most. */
  readonly names: readonly string[];
  /** One sentence, shown with the result. */
  readonly note: string;
  /** What sort of page it is: `Chips`, `Sources`, `Pictures`. */
  readonly kind: string;
  readonly text: string;
}

/**
 * A word that only pages of one kind hold. Looking for it together with other words keeps to that kind; Pagefind's own
 * filters would do the same, but come out in another order each time that they are written.
 */
export function kindWord(kind: string): string {
  return `ofkind${kind.toLowerCase()}`;
}
