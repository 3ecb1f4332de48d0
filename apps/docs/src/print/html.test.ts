import { expect, test } from "vitest";
import { attribute, html, separated } from "./html.ts";

test("texts are escaped, markup is not, nothing prints nothing", () => {
  const name = html`<b>${"<img onerror=x>"}</b>`;
  expect(html`<p>${name}${null}${false}${undefined}${0}${["&", html`<br>`]}</p>`.text).toBe(
    "<p><b>&lt;img onerror=x&gt;</b>0&amp;<br></p>",
  );
});

test("an attribute cannot be left by its value", () => {
  expect(html`<a${attribute("title", '"><script>')}${attribute("hidden", true)}${attribute("href", null)}>`.text).toBe(
    '<a title="&quot;&gt;&lt;script&gt;" hidden>',
  );
});

test("separators stand between", () => {
  expect(html`${separated(["a", "b"], ", ")}`.text).toBe("a, b");
});
