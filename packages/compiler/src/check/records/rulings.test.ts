import { expect, test } from "vitest";
import { problemsInChip } from "../../testing/problems-in.ts";

const claims =
  "claims:\n  - { source: reuters-2026-02-24, says: { tdp: 800 W, peak: { fp8: 5 TFLOPS } } }\n  - { source: reuters-2026-11, denies: [memory], says: { events: [{ type: released, when: 2026-02 }] } }\n";
const ruling = (text: string) => problemsInChip(`${claims}rulings: [{ ${text}, why: w }]`);

test.each([
  "field: tdp, prefer: reuters-2026-02-24",
  "field: peak, prefer: reuters-2026-02-24",
  "field: peak.fp8, reject: [reuters-2026-02-24], because: reuters-2026-11",
  "field: memory, reject: reuters-2026-11",
  "field: released, reject: reuters-2026-11",
  "field: released, reject: 'reuters-2026-11:released'",
])("%s", (text) => {
  expect(ruling(text)).toEqual([]);
});

test.each([
  ["field: tdp", "rulings[0]: a ruling that decides nothing"],
  [
    "field: tdp, prefer: reuters-2026-02-24, reject: reuters-2026-02-24",
    "rulings[0]: a ruling that both prefers and rejects",
  ],
  ["field: tdp, prefer: nobody", "rulings[0].prefer: no claim of this record has this id"],
  [
    "field: tdp, prefer: reuters-2026-02-24, because: nobody",
    "rulings[0].because: no claim of this record has this id",
  ],
  ["field: tdp, prefer: reuters-2026-11", 'rulings[0].prefer: this claim says nothing of "tdp"'],
  ["field: peak.fp4, prefer: reuters-2026-02-24", 'rulings[0].prefer: this claim says nothing of "peak.fp4"'],
  ["field: tdpp, prefer: reuters-2026-02-24", "rulings[0].field: unknown field or event type"],
])("%s is wrong", (text, problem) => {
  expect(ruling(text)).toEqual([problem]);
});
