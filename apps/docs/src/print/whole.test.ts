import { expect, test } from "vitest";
import { printWhole } from "./whole.ts";

test.each([
  ["Signed 24 Feb 2026, 6 GW", 'Signed <span class="n">24 Feb 2026</span>, 6 GW'],
  ["known 16–22 Feb 2026.", 'known <span class="n">16–22 Feb 2026</span>.'],
  ["in Feb 2026 or May 2026", 'in <span class="n">Feb 2026</span> or <span class="n">May 2026</span>'],
  ["for $60–100 bn over", 'for <span class="n">$60–100 bn</span> over'],
  ["about $72.215 bn", 'about <span class="n">$72.215 bn</span>'],
  ["4 maybe 2026", "4 maybe 2026"],
  ["<b> & 1 Mar", '&lt;b&gt; &amp; <span class="n">1 Mar</span>'],
])("%s", (text, markup) => {
  expect(printWhole(text).text).toBe(markup);
});
