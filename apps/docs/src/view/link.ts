import type { DatasetName } from "@ai-almanac/schema";
import type { Library } from "../library/library.ts";
import { recordPath } from "./paths.ts";
import { sourceTitle } from "./source-title.ts";

/** Words, and where they lead; null = nowhere. */
export interface Link {
  readonly text: string;
  readonly href: string | null;
}

/** A record by its name; an id that no record has is shown as it stands. */
export function linkTo(library: Library, dataset: DatasetName, id: string): Link {
  if (dataset === "sources") {
    const source = library.source(id);
    return source === undefined
      ? { text: id, href: null }
      : { text: sourceTitle(source), href: recordPath(dataset, id) };
  }
  const isKnown = library.get(dataset, id) !== undefined;
  return { text: library.nameOf(dataset, id) ?? id, href: isKnown ? recordPath(dataset, id) : null };
}

/** Publishers, organizations and people share one name space, because all of them speak. */
export function speakerLink(library: Library, id: string): Link {
  for (const dataset of ["organizations", "people"] as const) {
    if (library.nameOf(dataset, id) !== undefined) return linkTo(library, dataset, id);
  }
  return { text: library.publisher(id)?.name ?? id, href: null };
}
