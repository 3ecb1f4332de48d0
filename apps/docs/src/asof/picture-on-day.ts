import { libraryAsOf } from "../library/library-as-of.ts";
import { printBreadcrumb } from "../print/breadcrumb.ts";
import { html } from "../print/html.ts";
import { printPicture } from "../print/picture.ts";
import { pathTo } from "../view/paths.ts";
import { viewPictures } from "../view/pictures/index.ts";
import { loadLibrary } from "./load-library.ts";
import type { PageOnDay } from "./record-on-day.ts";

/** A picture as it could have been drawn on a day. */
export async function pictureOnDay(slug: string, name: string, day: string): Promise<PageOnDay> {
  const { main, roadmaps } = viewPictures(libraryAsOf(await loadLibrary(), day));
  const picture = [...main, ...roadmaps].find((one) => one.slug === slug);
  if (picture === undefined) return nothingToDraw(name);
  return { title: `${picture.question} · AI Almanac`, content: printPicture(picture).text };
}

/** A line of chips of which nobody had spoken yet. */
function nothingToDraw(name: string): PageOnDay {
  const content = html`${printBreadcrumb([{ text: "Pictures", href: pathTo("pictures/") }], name)}
<header class="head"><h1>${name}</h1><p class="lede">Nothing known yet.</p></header>`;
  return { title: `${name} · AI Almanac`, content: content.text };
}
