import { expect, test } from "vitest";
import { respellQuantity } from "./respell-quantity.ts";
import { respellWhen } from "./respell-when.ts";

test.each([
  ["2026-2-4", "2026-02-04"],
  ["2026/02/24", "2026-02-24"],
  ["2026.2.4", "2026-02-04"],
  ["24 February 2026", "2026-02-24"],
  ["Feb. 24th, 2026", "2026-02-24"],
  ["feb 2026", "2026-02"],
  ["Q4 2026", "2026-Q4"],
  ["2026 q4", "2026-Q4"],
  ["2026-36", "2026-Q4"],
  ["2026-41", "2026-H2"],
  ["2025-22", "2025-summer"],
  ["Fall 2025", "2025-autumn"],
  ["2025-fall", "2025-autumn"],
  ["2026-2-4/2026-03", "2026-02-04/2026-03"],
  ["2026-36/..", "2026-Q4/.."],
  ["2026-36~", "2026-Q4~"],
])("%s is %s", (text, spelled) => expect(respellWhen(text)).toBe(spelled));

test.each([
  "02/03/2026",
  "3.4.26",
  "2026",
  "2026-02",
  "2026/2028",
  "2026-Q4",
  "../2026-03-11",
  "next year",
  "FY2026-Q3",
  "2026-13",
])("%s stays", (text) => expect(respellWhen(text)).toBe(text));

test.each([
  ["60000000000 USD", "60e9 USD"],
  ["60 billion usd", "60e9 USD"],
  ["~50e9 USD", "about 50e9 USD"],
  ["more than 200e6 USD", "over 200e6 USD"],
  ["60e9-100e9 USD", "60e9 to 100e9 USD"],
  ["1,048,576 USD", "1048576 USD"],
])("%s is %s", (text, spelled) => expect(respellQuantity(text, ["money"])).toBe(spelled));

test.each([
  ["6gw", "6 GW"],
  ["up to 6 gw", "up to 6 GW"],
  ["≥ 10 GW", "at least 10 GW"],
])("%s is %s", (text, spelled) => expect(respellQuantity(text, ["GW", "MW"])).toBe(spelled));

test.each(["6", "6 kW", "six GW", "1,5 GW", "lots"])("%s stays", (text) =>
  expect(respellQuantity(text, ["GW"])).toBe(text),
);
