import { type Html, html } from "./html.ts";

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
const scale = "(?:million|bn|tn)";
/** `27 Feb 2026`, `16–22 Feb`, `Feb 2026`; `$60–100 bn`, `about 6 GW` without its word. */
const whole = new RegExp(
  `((?:\\S+–)?\\d{1,2} ${month}(?: \\d{4})?(?!\\w)|${month} \\d{4}|\\S+–\\S+(?: ${scale})?|\\S*\\d ${scale}(?!\\w))`,
);

/** A sentence whose dates and amounts never break across lines. */
export function printWhole(text: string): Html {
  return html`${text.split(whole).map((piece, index) => (index % 2 === 1 ? html`<span class="n">${piece}</span>` : piece))}`;
}
