import { distance } from "fastest-levenshtein";

/** Of a long id more letters may differ without its being another one, but not as many as its third. */
const mostLetters = 4;

/** The word that was probably meant, or null. At most a third of the letters may differ. */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Math.min(Math.floor(Math.max(wanted.length, 3) / 3), mostLetters) + 0.5;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const word = candidate.toLowerCase();
    // Letters that changed places are the commonest slip, and cost two otherwise.
    const far = sorted(word) === sorted(wanted) ? Math.min(1, distance(wanted, word)) : distance(wanted, word);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** `did you mean "x"?` where something is near, else what to do instead. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = closest(word, candidates);
  return near === null ? otherwise : `did you mean ${JSON.stringify(near)}?`;
}
