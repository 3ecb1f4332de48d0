import type { Target } from "@ai-almanac/query";
import type { Library } from "../../library/library.ts";
import { linkTo } from "../link.ts";
import { counted, times } from "../words.ts";
import type { Picture } from "./picture.ts";
import { chipsInOrder, viewLines } from "./roadmap.ts";

/** Fewer chips with a date than this make no roadmap. */
const fewest = 3;

/** One picture for each designer of several chips, those with the most chips first. */
export function vendorPictures(library: Library): Picture[] {
  const designers = new Set(library.datasets.chips.records.map((chip) => chip.designer as string));
  return [...designers]
    .map((designer) => vendorPicture(library, designer))
    .filter((picture) => picture !== null)
    .toSorted((a, b) => rowsOf(b) - rowsOf(a) || (a.slug < b.slug ? -1 : 1));
}

function rowsOf(picture: Picture): number {
  return picture.figures.reduce((sum, figure) => sum + figure.table.rows.length, 0);
}

function vendorPicture(library: Library, designer: string): Picture | null {
  const chips = chipsInOrder(library, designer);
  const { text: name } = linkTo(library, "organizations", designer);
  const figure = viewLines(library, {
    id: "roadmap",
    question: `Which chips of ${name} came, and which are to come?`,
    note: null,
    dataset: "chips",
    records: chips,
  });
  const dated = new Set(figure.table.rows.map((row) => row.cells[0]?.href)).size;
  if (dated < fewest) return null;
  const targets = chips.flatMap((chip) => chip.targets as readonly Target[]);
  const planned = chips.filter((chip) => (chip.targets as readonly Target[]).length > 0).length;
  const moved = targets.reduce((sum, target) => sum + target.slipCount, 0);
  const plans =
    planned === 0 ? "no plan is open" : `${counted(planned, "chip has a plan", "chips have plans")} still open`;
  const slips = moved === 0 ? "" : `; targets moved ${times(moved)}`;
  return {
    slug: `roadmap-${designer}`,
    name: `Roadmap of ${name}`,
    question: figure.question,
    lede: `${counted(chips.length, "chip")} of ${name} on record, ${dated} with a date: ${plans}${slips}.`,
    about: chips.map((chip) => chip.id),
    figures: [figure],
    notes: ["A sign with an arrow to its left: it had happened by that day; no source says when."],
  };
}
