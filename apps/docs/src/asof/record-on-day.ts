import type { ClaimDatasetName } from "@ai-almanac/schema";
import { libraryAsOf } from "../library/library-as-of.ts";
import { printBreadcrumb } from "../print/breadcrumb.ts";
import { html } from "../print/html.ts";
import { printRecord } from "../print/record.ts";
import { navigationWord } from "../view/navigation.ts";
import { indexPath } from "../view/paths.ts";
import { viewRecordPage } from "../view/record-page.ts";
import { recordTitle } from "../view/record-title.ts";
import { indexReferences } from "../view/references.ts";
import { loadLibrary } from "./load-library.ts";

export interface PageOnDay {
  readonly title: string;
  readonly content: string;
}

/** The page of a record as it could have been printed on a day. */
export async function recordOnDay(name: ClaimDatasetName, id: string, day: string): Promise<PageOnDay> {
  const library = libraryAsOf(await loadLibrary(), day);
  const record = library.get(name, id);
  if (record === undefined) return nothingYet(name, library.nameOf(name, id) ?? id);
  const page = viewRecordPage(library, indexReferences(library), library.datasets[name], record);
  return { title: recordTitle(page), content: printRecord(page).text };
}

function nothingYet(dataset: ClaimDatasetName, name: string): PageOnDay {
  const crumbs = [{ text: navigationWord(dataset), href: indexPath(dataset) }];
  const content = html`${printBreadcrumb(crumbs, name)}
<header class="head"><h1>${name}</h1><p class="lede">Nothing known yet.</p></header>`;
  return { title: `${name} · AI Almanac`, content: content.text };
}
