import type { ClaimKind } from "@ai-almanac/query";
import type { Markup } from "../../draw/element.ts";
import type { Link } from "../link.ts";
import type { Mark } from "../status-mark.ts";

/** A page of one question: one or more figures, each with the table of everything that it draws. */
export interface Picture {
  readonly slug: string;
  /** The question that it answers: the page's title. */
  readonly question: string;
  /** The answer, with numbers. */
  readonly lede: string;
  /** What readers call it in a list. */
  readonly name: string;
  readonly figures: readonly Figure[];
  /** What the figures can't show, one paragraph each. */
  readonly notes: readonly string[];
  /** Ids of the chips that it draws, for the days on which something changed; left out = of everything. */
  readonly about?: readonly string[];
  /** Whether the first figure leaves room for the notes at its side. */
  readonly notesBeside?: boolean;
}

export interface Figure {
  readonly id: string;
  readonly question: string;
  readonly note: string | null;
  /** Null where there is nothing to draw: then `empty` says so. */
  readonly drawing: Markup | null;
  readonly empty: string | null;
  readonly legend: readonly LegendKey[];
  readonly table: PictureTable;
}

/** Signs that need words; a page prints those that its figures use. */
export type LegendKey =
  | "announced"
  | "planned"
  | "moved"
  | "void"
  | "contested"
  | "by"
  | "half"
  | "full"
  | "shelved"
  | "cancelled"
  | "exact"
  | "about"
  | "range"
  | "floor"
  | "ceiling"
  | "decade"
  | "rivals"
  | "guided"
  | "spent"
  | "into"
  | "outOf"
  | "other"
  | "first"
  | "second"
  | "third";

export interface PictureTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly PictureRow[];
}

/** The first cells of a row are the words of its mark, in the same order. */
export interface PictureRow {
  readonly key: string;
  readonly cells: readonly PictureCell[];
}

export interface PictureCell {
  readonly text: string;
  readonly href?: string | null;
  readonly mark?: Mark | null;
  readonly ground?: ClaimKind;
  readonly contested?: boolean;
  readonly items?: readonly Link[];
  readonly quiet?: boolean;
}

/** The words of a mark: what its row begins with. */
export function titleOf(cells: readonly PictureCell[]): string {
  return cells.map((cell) => cell.text).join(" · ");
}
