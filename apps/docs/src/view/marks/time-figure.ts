import type { When } from "@ai-almanac/query";
import { drawTimeChart, type TimeStyle } from "../../draw/time-chart.ts";
import { timeScale } from "../../draw/time-scale.ts";
import { eventTime } from "../event-time.ts";
import { type Figure, titleOf } from "../pictures/picture.ts";

interface Example {
  /** What a test asks for. */
  readonly state: string;
  readonly what: string;
  readonly when: When;
  readonly style: TimeStyle;
}

const happened: TimeStyle = { kind: "glyph", glyph: "full", runs: false };
const planned: TimeStyle = { kind: "planned" };

const examples: readonly Example[] = [
  { state: "day", what: "A day", when: "2026-02-24", style: happened },
  { state: "days", what: "Several days", when: "2026-02-16/2026-03-01", style: happened },
  { state: "month", what: "A month", when: "2026-05", style: happened },
  { state: "by", what: "Had happened by then", when: "../2026-03-11", style: happened },
  {
    state: "announced",
    what: "Announced",
    when: "2026-03-11",
    style: { kind: "glyph", glyph: "diamond", runs: false },
  },
  { state: "quarter", what: "Planned for a quarter", when: "2026-36", style: planned },
  { state: "half", what: "Planned for a half-year", when: "2026-41", style: planned },
  { state: "season", what: "Planned for a season", when: "2026-23", style: planned },
  { state: "year", what: "Planned for a year", when: "2026", style: planned },
  { state: "open", what: "Planned, no earlier than", when: "2026-05/..", style: planned },
  { state: "moved", what: "A target that moved or was missed", when: "2026-33", style: { kind: "missed" } },
  { state: "void", what: "A plan that is void", when: "2026-36", style: { kind: "void" } },
  { state: "rival", what: "Sources disagree on the time", when: "2026-35", style: { kind: "contested" } },
  { state: "span", what: "A time that a contract covers", when: "2026-02/2026-11", style: { kind: "span" } },
];

/** Every way in which a time is drawn, each as its own line. */
export function timeFigure(): Figure {
  const rows = examples.map((example) => {
    const cells = [{ text: example.what }, { text: eventTime(example.when) }];
    return { example, row: { key: `time.${example.state}`, cells }, title: titleOf(cells) };
  });
  const question = "How is a time drawn that is not a day?";
  const scale = timeScale(["2026"]);
  return {
    id: "times",
    question,
    note: "As wide as what is not known. An outline is a plan, a full band what missed or moved, hatching a disagreement.",
    empty: null,
    drawing:
      scale &&
      drawTimeChart({
        id: "times",
        title: question,
        description: rows.map(({ title }) => title).join("; "),
        scale,
        lines: rows.map(({ example, row, title }) => ({
          name: example.what,
          state: eventTime(example.when),
          marks: [
            {
              key: row.key,
              title,
              when: example.when,
              style: example.style,
              contested: example.style.kind === "contested",
              label: null,
            },
          ],
        })),
        known: null,
      }),
    legend: [],
    table: {
      caption: "The same as a table.",
      columns: [{ label: "What" }, { label: "When" }],
      rows: rows.map(({ row }) => row),
    },
  };
}
