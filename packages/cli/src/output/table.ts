import { styleText } from "node:util";
import { formatCell } from "@ai-almanac/verbs";
import { cleanText, toAscii } from "./clean-text.ts";
import { fitColumns } from "./fit-columns.ts";
import type { Table } from "./format.ts";
import type { Screen } from "./screen.ts";
import { shownColumns } from "./shown-columns.ts";
import { widthMeter } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

type Measure = (text: string) => number;

/** A heading or a cell: its text, and how it is shown where there are colours. */
interface Cell {
  readonly text: string;
  readonly style: "bold" | "yellow" | null;
  readonly isRight: boolean;
}

/** Columns of what is in doubt. */
const doubts = ["doubt", "contested", "unconfirmed"];

/**
 * Columns under their headings, values in plain words, as wide as the screen. Where the columns do not fit even when their texts are
 * broken, one line a value instead, with an empty line between rows. No rows give no text.
 */
export async function writeTable(table: Table, screen: Screen): Promise<string> {
  if (table.rows.length === 0) return "";
  const columns = shownColumns(table);
  const shown = (text: string) => (screen.isUnicode ? cleanText(text) : toAscii(cleanText(text)));
  const head = columns.map(
    ({ title, kind }): Cell => ({ text: shown(title), style: "bold", isRight: kind === "number" }),
  );
  const body = table.rows.map((row) =>
    columns.map(({ key, kind }): Cell => {
      const text = shown(formatCell(row[key], kind));
      return { text, style: doubts.includes(key) ? "yellow" : null, isRight: kind === "number" };
    }),
  );
  const measure = await widthMeter([head, ...body].flat().map(({ text }) => text));
  const textsOf = (index: number) => [head, ...body].map((line) => line[index]?.text ?? "");
  const natural = columns.map((_, index) => widest(textsOf(index), measure));
  const least = columns.map((_, index) => leastWidth(textsOf(index), measure));
  const widths = fitColumns(natural, least, screen.width);
  const lines =
    widths === null
      ? cards(head, body, screen, measure)
      : [head, ...body].flatMap((line) => sideBySide(line, widths, screen, measure));
  return `${lines.join("\n")}\n`;
}

/** Longer words than this may be broken. */
const longestWord = 24;

/** A column needs its longest word, so that ids stay whole. */
function leastWidth(texts: readonly string[], measure: Measure): number {
  return Math.min(
    longestWord,
    widest(
      texts.flatMap((text) => text.split(" ")),
      measure,
    ),
  );
}

function widest(texts: readonly string[], measure: Measure): number {
  return texts.reduce((most, text) => Math.max(most, measure(text)), 0);
}

/** One row of a table; a row whose texts are broken takes several lines. */
function sideBySide(line: readonly Cell[], widths: readonly number[], screen: Screen, measure: Measure): string[] {
  const broken = line.map(({ text }, index) => wrapText(text, widths[index] ?? 0, measure));
  const height = broken.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, row) => {
    const cells = line.map((cell, index) => {
      const text = broken[index]?.[row] ?? "";
      const padding = " ".repeat(Math.max(0, (widths[index] ?? 0) - measure(text)));
      const painted = paint(text, cell, screen);
      return cell.isRight ? padding + painted : painted + padding;
    });
    return cells.join("  ").trimEnd();
  });
}

/** A row as a card: one line a value that is given. */
function cards(head: readonly Cell[], body: readonly (readonly Cell[])[], screen: Screen, measure: Measure): string[] {
  const width = screen.width ?? Number.POSITIVE_INFINITY;
  const label = Math.min(
    widest(
      head.map(({ text }) => text),
      measure,
    ),
    Math.max(1, Math.floor(width / 2) - 2),
  );
  return body.flatMap((line, position) => {
    const values = line.flatMap((cell, index) => {
      const heading = head[index];
      if (cell.text === "" || heading === undefined) return [];
      return sideBySide(
        [heading, cell].map((one) => ({ ...one, isRight: false })),
        [label, Math.max(1, width - label - 2)],
        screen,
        measure,
      );
    });
    return position === 0 ? values : ["", ...values];
  });
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function paint(text: string, { style }: Cell, screen: Screen): string {
  // Isolated, so that the columns after it stay where they are.
  const isolated = rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
  return style === null || text === "" || !screen.hasColours
    ? isolated
    : styleText(style, isolated, { validateStream: false });
}
