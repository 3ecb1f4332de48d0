import type { Quantity, Standing } from "@ai-almanac/query";

/** Every word of a union, so that a new one that nobody lists does not compile. */
function wordsOf<T extends string>(words: Readonly<Record<T, true>>): T[] {
  return Object.keys(words) as T[];
}

export const quantityStates = wordsOf<Quantity["stated"]>({
  exact: true,
  about: true,
  over: true,
  "at-least": true,
  under: true,
  "up-to": true,
  range: true,
  magnitude: true,
  undisclosed: true,
});

export const standings = wordsOf<Standing>({
  chosen: true,
  agrees: true,
  rival: true,
  silent: true,
  replaced: true,
  rejected: true,
});
