import { claimKinds, definitions } from "@ai-almanac/schema";
import { expect, test } from "vitest";
import { quantityStates, standings } from "../../../test-support/states.ts";
import { eventWord } from "../event-word.ts";
import { allMarks, markOf } from "../status-mark.ts";
import { markSections } from "./mark-rows.ts";
import { timeFigure } from "./time-figure.ts";

const sections = new Map(markSections().map((section) => [section.id, section]));
const states = (id: string) => sections.get(id)?.rows.map(({ state }) => state) ?? [];
const everything = [...sections.values()]
  .flatMap(({ rows }) => rows.map(({ mark, meaning }) => mark.text + meaning))
  .join("\n");

test("every state of the record format has its mark", () => {
  expect(states("status")).toEqual([...allMarks, "plain", "unconfirmed"]);
  expect(states("numbers")).toEqual([...quantityStates, "nothing"]);
  expect(states("kinds")).toEqual([...claimKinds]);
  expect(states("standing").toSorted()).toEqual([...standings, "denied", "fits", "edge"].toSorted());
  expect(states("doubt")).toEqual(["contested", "unconfirmed", "ruling", "relay", "month", "slipped", "resumed"]);
});

test("every event of every dataset is told beside the mark that it has", () => {
  for (const { name, events } of Object.values(definitions)) {
    for (const { type } of events) {
      const row = sections.get("status")?.rows.find(({ state }) => state === (markOf(name as never, type) ?? "plain"));
      expect(row?.meaning, `${name} ${type}`).toContain(eventWord(name as never, type).toLowerCase());
    }
  }
});

test("marks are those that pages print", () => {
  for (const mark of allMarks) expect(everything).toContain(`class="st ${mark}"`);
  for (const kind of claimKinds) expect(everything).toContain(`k-${kind}`);
  expect(everything).toContain("contested: ");
});

test("every row says what its mark means", () => {
  for (const { rows } of sections.values()) for (const { meaning } of rows) expect(meaning).not.toBe("");
});

test("every way of drawing a time is drawn", () => {
  const { drawing, table } = timeFigure();
  expect(table.rows).toHaveLength(14);
  for (const { key } of table.rows) expect(drawing).toContain(`data-d="${key}"`);
});
