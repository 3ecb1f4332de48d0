import { distance } from "fastest-levenshtein";

const mostOffered = 3;
const longest = 200;

/** Words that were probably meant, nearest first: at most a third of the letters differ, or one holds the other whole. */
export function nearWords(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.toLowerCase().slice(0, longest);
  const most = Math.floor(Math.max(wanted.length, 3) / 3);
  const found: { candidate: string; far: number }[] = [];
  for (const candidate of candidates) {
    const holds = wanted.length > 2 && (candidate.startsWith(wanted) || candidate.includes(`-${wanted}`));
    if (!holds && Math.abs(candidate.length - wanted.length) > most) continue;
    const far = holds ? 0.5 + candidate.length / 1000 : farness(wanted, candidate.toLowerCase());
    if (far <= most) found.push({ candidate, far });
  }
  return found
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ candidate }) => candidate);
}

/** Letters that changed places are the commonest slip, and cost two otherwise. */
function farness(wanted: string, candidate: string): number {
  const far = distance(wanted, candidate);
  return far === 2 && sorted(wanted) === sorted(candidate) ? 1 : far;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}
