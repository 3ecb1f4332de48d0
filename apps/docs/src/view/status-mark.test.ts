import { type ClaimDatasetName, definitions } from "@ai-almanac/schema";
import { expect, test } from "vitest";
import { markOf } from "./status-mark.ts";

test.each(Object.values(definitions))(
  "every stage and stop of $name has a mark, plain events have none",
  ({ name, events }) => {
    for (const { type, role } of events) {
      const mark = markOf(name as ClaimDatasetName, type);
      if (role === "plain") expect(mark, type).toBeNull();
      else expect(mark, type).not.toBeNull();
    }
  },
);

test("stops are barred or crossed, stages are moons", () => {
  for (const { name, events } of Object.values(definitions)) {
    for (const { type, role } of events) {
      const isStop = ["shelved", "cancelled"].includes(markOf(name as ClaimDatasetName, type) ?? "");
      expect(isStop, `${name}/${type}`).toBe(role === "stop");
    }
  }
});
