import { expect, test } from "vitest";
import { recordDate } from "./record-date.ts";

const dated = (...whens: string[]) => ({ events: whens.map((when) => ({ when })) });

test("the earliest event counts; one of which only the end is known counts from its end", () => {
  expect(recordDate("deals", dated("2026-02-24", "2025-11"))).toBe("2025-11");
  expect(recordDate("deals", dated("../2026-03", "2025-11"))).toBe("2025-11");
  expect(recordDate("deals", dated("2025-11", "../2026-03"))).toBe("2025-11");
  expect(recordDate("deals", dated("../2025-10-31", "2025-11"))).toBe("../2025-10-31");
  expect(recordDate("deals", dated("2025", "2025-01-01"))).toBe("2025-01-01");
  expect(recordDate("deals", dated())).toBeNull();
});

test("figures cover a period, sources have a publication", () => {
  expect(recordDate("financials", { period: "FY2026-Q3", covers: "2025-07-28/2025-10-26" })).toBe(
    "2025-07-28/2025-10-26",
  );
  expect(recordDate("financials", { period: "2025", covers: null })).toBe("2025");
  expect(recordDate("sources", { published: null })).toBeNull();
  expect(recordDate("sources", { published: "2026-02" })).toBe("2026-02");
});

test("nothing given is null, never undefined; events are compared only by dates", () => {
  for (const dataset of ["financials", "sources", "deals"]) expect(recordDate(dataset, {})).toBeNull();
  expect(() => recordDate("deals", dated("2026", "soon"))).toThrow(expect.objectContaining({ value: "soon" }));
});
