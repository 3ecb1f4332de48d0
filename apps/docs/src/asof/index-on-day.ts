import type { ClaimDatasetName } from "@ai-almanac/schema";
import { libraryAsOf } from "../library/library-as-of.ts";
import type { IndexView } from "../table/index-view.ts";
import { indexLede } from "../view/index-lede.ts";
import { indexReferences } from "../view/references.ts";
import { viewIndex } from "../view/tables/view-index.ts";
import { loadLibrary } from "./load-library.ts";

/** The index of a dataset as it could have been printed on a day. */
export async function indexOnDay(name: ClaimDatasetName, day: string): Promise<{ index: IndexView; lede: string }> {
  const library = libraryAsOf(await loadLibrary(), day);
  const dataset = library.datasets[name];
  return { index: viewIndex(library, indexReferences(library), dataset), lede: indexLede(dataset) };
}
