import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const redirects = (...list: string[]) =>
  problemsIn({ "deals/redirects": list.map((redirect) => `- { ${redirect}, since: 2026-11-23, why: w }\n`).join("") });

test.each(["from: a, to: meta-amd-2026-02", "from: a, gone: true"])("%s", (redirect) => {
  expect(redirects(redirect)).toEqual([]);
});

test.each([
  ["from: a", "[0]: a redirect that leads nowhere"],
  ["from: a, to: meta-amd-2026-02, gone: true", "[0]: a redirect with two ends"],
  ["from: a, to: nowhere", "[0].to: a redirect to an id that is not there"],
  ["from: a, split: [meta-amd-2026-02, nowhere]", "[0].split[1]: a redirect to an id that is not there"],
  ["from: a, to: a", "[0].to: a redirect to itself"],
  ["from: meta-amd-2026-02, gone: true", "[0].from: an id that was given up is used again"],
  ["from: a, to: meta", "[0].to: a redirect to an id that is not there"],
])("%s is wrong", (redirect, problem) => {
  expect(redirects(redirect)).toEqual([problem]);
});

test("chains and twins", () => {
  expect(redirects("from: a, to: b", "from: b, to: meta-amd-2026-02")).toEqual(["[0].to: a chain of redirects"]);
  expect(redirects("from: a, gone: true", "from: a, gone: true")).toEqual(["[1].from: two redirects of one id"]);
});
