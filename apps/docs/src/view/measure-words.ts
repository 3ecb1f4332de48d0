import { plainWords } from "./words.ts";

const words: Readonly<Record<string, string>> = {
  capex: "capital expenditure",
  "segment-loss": "loss",
  "funding-round": "funding round",
};

/** A measure of financials in plain words. */
export function measureWords(measure: string): string {
  return words[measure] ?? plainWords(measure);
}
