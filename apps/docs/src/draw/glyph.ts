import type { Mark } from "../view/status-mark.ts";

/** Signs of charts, drawn once a page (components/Glyphs.astro) and used by their ids. */
export type Glyph = Mark | "diamond";

const ids: Readonly<Record<Glyph, string>> = {
  planned: "gP",
  quarter: "gT",
  half: "gR",
  full: "gD",
  delayed: "gP",
  shelved: "gS",
  cancelled: "gX",
  diamond: "gN",
};

export function glyphHref(glyph: Glyph): string {
  return `#${ids[glyph]}`;
}

/** The class that gives a sign its colour. */
export function glyphClass(glyph: Glyph): string {
  return glyph === "diamond" ? "claim" : glyph;
}
