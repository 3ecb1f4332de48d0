import { expect, test } from "vitest";
import { printExport, printText } from "./reference.ts";

test("comments become paragraphs, lists, code and examples", () => {
  expect(printText("One `two`.\n\n- a\n- b\n\n```ts\nconst x = 1 < 2;\n```").text).toBe(
    "<p>One <code>two</code>.</p><ul><li>a\n</li><li>b</li></ul><pre><code>const x = 1 &lt; 2;</code></pre>",
  );
});

test("names of the same package lead to their place", () => {
  const one = {
    name: "asOf",
    kind: "function",
    code: ["function asOf<R>(set: ClaimSet<R>): R[]"],
    text: "",
    parameters: [],
    returns: "",
    throws: [],
    members: [],
    more: 0,
  } as const;
  expect(printExport(one, new Map([["ClaimSet", "#ClaimSet"]])).text).toContain(
    'set: <a href="#ClaimSet">ClaimSet</a>&lt;R&gt;',
  );
});
