import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { datasets } from "../workspace.ts";

const consumer = inject("consumer");

// One door, three outputs. What a change of the build tool's settings would undo in silence: the attribute that Node
// wants of JSON, the files kept outside of the code, a plain `require` (esbuild's own defines a getter a record), text
// for bundlers instead of literals. Each costs from 1.2 to 4.5 times the start-up, or fails at the user's.
describe.each(datasets)("@ai-almanac/$name", ({ name, claims }) => {
  const doors: [door: string, data: string][] = [
    ["index", "data"],
    ["order", "order"],
  ];
  if (claims) doors.push(["claims", "claims"]);

  describe.each(doors)("its door %s", (door, data) => {
    const text = (ending: string): string =>
      readFileSync(join(consumer, "node_modules/@ai-almanac", name, "dist", `${door}${ending}`), "utf8");
    /** Redirects and publishers, which are few, stand in the module; the file that must not takes more. */
    const codeAlone = name === "sources" ? 120_000 : 12_000;

    test("imports its file with the attribute, for Node, and holds none of it", () => {
      const imports = text(".js").match(/^import .*$/gm);
      expect(imports).toEqual([
        expect.stringMatching(new RegExp(`^import \\w+ from "\\./${data}\\.json" with \\{ ?type: ?"json" ?\\};$`)),
      ]);
      expect(text(".js").length).toBeLessThan(codeAlone);
    });

    test("requires its file in CommonJS, as it is", () => {
      expect(text(".cjs").match(/require\(.*?\)/g)).toEqual([`require("./${data}.json")`]);
      expect(text(".cjs")).not.toContain("__toESM");
      expect(text(".cjs").length).toBeLessThan(codeAlone);
      // The hint by which Node finds the names that an ES module imports from it.
      expect(text(".cjs")).toContain("0 && (module.exports = {");
    });

    test("holds its file as text for bundlers, in one call that they may drop", () => {
      const bundled = text(".bundler.js");
      expect(bundled.match(/\/\* @__PURE__ \*\/ JSON\.parse\(['"`]/g)).toHaveLength(1);
      expect(bundled).not.toMatch(/^import /m);
      const comments = bundled.match(/^\/\/ .*$/gm) ?? [];
      expect(comments).toContain(`// text:${data}.json`);
    });
  });
});

// V8 compiles a function in parentheses as it reads a module, any other at its first call, for which a first question
// waits: by id 118 µs instead of 50, a posting 221 instead of 83. Formatters and build tools take such parentheses away.
test.each([
  ["query", ["checkOrder", "posting", "recordsAt"].map((name) => `var ${name} = (function`)],
  ["deals", ["search = (function", "return (function"]],
])("what a first question meets in @ai-almanac/%s is compiled as it is read", (name, expected) => {
  for (const ending of [".js", ".cjs"]) {
    const text = readFileSync(join(consumer, "node_modules/@ai-almanac", name, "dist", `index${ending}`), "utf8");
    for (const one of expected) expect(text).toContain(one);
  }
});
