import type { DatasetName } from "@ai-almanac/schema";
import type { Library } from "../library/library.ts";
import { recordPath } from "./paths.ts";

/** Words, and where they lead; null = nowhere. */
export interface Link {
  readonly text: string;
  readonly href: string | null;
}

/** A record by its name; an id that no record has is shown as it stands. */
export function linkTo(library: Library, dataset: DatasetName, id: string): Link {
  const name = dataset === "sources" ? library.source(id)?.title : library.get(dataset, id)?.name;
  return name === undefined ? { text: id, href: null } : { text: name, href: recordPath(dataset, id) };
}

/** Publishers, organizations and people share one name space, because all of them speak. */
export function speakerLink(library: Library, id: string): Link {
  for (const dataset of ["organizations", "people"] as const) {
    if (library.get(dataset, id)) return linkTo(library, dataset, id);
  }
  return { text: library.publisher(id)?.name ?? id, href: null };
}
