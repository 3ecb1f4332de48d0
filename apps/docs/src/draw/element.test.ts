import { expect, test } from "vitest";
import { element, percent, text } from "./element.ts";

test("texts and attributes are escaped, empty attributes left out, numbers short", () => {
  const drawn = element("text", { x: 1 / 3, class: null, hidden: false, title: `"><script>` }, text("<b> & 'c'"));
  expect(drawn).toBe(`<text x="0.33" title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;</text>`);
});

test("places are given in per cent of the width", () => {
  expect(percent(100 / 3)).toBe("33.33%");
});
