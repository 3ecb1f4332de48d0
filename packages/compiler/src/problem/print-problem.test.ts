import { expect, test } from "vitest";
import { printProblem } from "./print-problem.ts";
import { sortProblems } from "./sort-problems.ts";

const problem = {
  file: "a.yaml",
  line: 1,
  column: 2,
  field: "name",
  what: "wrong",
  expected: "x",
  found: "y",
  todo: "z",
};

test("one line, with all its parts", () => {
  expect(printProblem(problem)).toBe("a.yaml:1:2 name: wrong; expected x; found y; to do: z");
});

test("nothing that a terminal would obey", () => {
  expect(printProblem({ ...problem, file: "a\u001b[2J\n.yaml", field: "\u202ebc" })).toBe(
    "a\\u001b[2J\\u000a.yaml:1:2 \\u202ebc: wrong; expected x; found y; to do: z",
  );
});

test("by file, line and column, as numbers", () => {
  const places = [
    { ...problem, file: "b.yaml" },
    { ...problem, line: 10 },
    { ...problem, line: 9 },
    { ...problem, line: 9, column: 1 },
  ];
  expect(sortProblems(places).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    "a.yaml:9:1",
    "a.yaml:9:2",
    "a.yaml:10:2",
    "b.yaml:1:2",
  ]);
});
