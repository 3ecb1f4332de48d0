import type { Mark } from "../view/status-mark.ts";
import { type Html, html } from "./html.ts";

export interface PrintedStatus {
  /** No mark for plain events, which move no status. */
  readonly mark: Mark | null;
  readonly word: string;
  readonly contested: boolean;
}

export function printStatus({ mark, word, contested }: PrintedStatus): Html {
  const sign = contested && contestedSign;
  return html`${sign}${mark === null ? word : html`<span class="st ${mark}">${word}</span>`}`;
}

/** The sign before a value on which sources disagree, with a word for those who do not see it. */
export const contestedSign = html`<span class="ne"><span class="vh">contested: </span></span>`;
