import { expect, test } from "vitest";
import { parseFile } from "./parse-file.ts";

const text = (what: string) => ({ what, expected: "", found: "", todo: "" });
const parse = (yaml: string) => parseFile({ path: "x.yaml", dataset: "chips", role: "record", id: "x", text: yaml });

test("plain values: dates stay text, years are numbers, yes is a word", () => {
  const { parsed, problems } = parse("a: 2026-02-24\nb: 2026\nc: yes\nd: true\ne:\nf: [1, { g: ~ }]\n2026: x\n");
  expect(problems).toEqual([]);
  expect(parsed?.value).toEqual({
    a: "2026-02-24",
    b: 2026,
    c: "yes",
    d: true,
    e: null,
    f: [1, { g: null }],
    2026: "x",
  });
});

test("places of values, of keys and of what is missing", () => {
  const { parsed } = parse("name: X\r\nclaims:\r\n  - source: a\r\n    says: { tdp: 5, names: [b, c] }\r\n  -\r\n");
  const place = (path: (string | number)[], side?: "key") => {
    const problem = parsed?.problem(path, text("w"), side);
    return `${problem?.line}:${problem?.column} ${problem?.field}`;
  };
  expect(place(["claims", 0, "says", "tdp"])).toBe("4:18 claims[0].says.tdp");
  expect(place(["claims", 0, "says", "tdp"], "key")).toBe("4:13 claims[0].says.tdp");
  expect(place(["claims", 0, "says", "names", 1])).toBe("4:32 claims[0].says.names[1]");
  expect(place(["claims", 0, "by"])).toBe("3:5 claims[0].by");
  expect(place(["claims", 0, "says", "memory"])).toBe("4:5 claims[0].says.memory");
  expect(place(["about"])).toBe("1:1 about");
  expect(place([])).toBe("1:1 (file)");
});

test("pollution is refused and pollutes nothing", () => {
  const { parsed, problems } = parse(
    "__proto__: { polluted: true }\na: { constructor: { prototype: { polluted: true } } }\n",
  );
  expect(problems.map(({ field }) => field)).toEqual(["__proto__", "a.constructor"]);
  expect(Object.getPrototypeOf(parsed?.value)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("a hole in the values keeps the file from further checks", () => {
  expect(parse("a: &x 1\nb: *x\n").parsed).toBeNull();
  expect(parse("a: { <<: { b: 1 } }\n").parsed).toBeNull();
  expect(parse("a: [\n").parsed).toBeNull();
});
