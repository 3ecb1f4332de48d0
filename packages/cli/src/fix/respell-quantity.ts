import { isUnit, parseQuantity, QuantityError, writeQuantity } from "@ai-almanac/query";

/** Ways to write the beginning that mean one of ours. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:~|ca\.?|approximately|around|roughly|approx\.?) ?/i, "about "],
  [/^(?:>=|≥|minimum|min\.?) ?/i, "at least "],
  [/^(?:<=|≤|maximum|max\.?) ?/i, "up to "],
  [/^(?:>|more than) ?/i, "over "],
  [/^(?:<|less than|below) ?/i, "under "],
];
const scales: Readonly<Record<string, string>> = { thousand: "e3", million: "e6", billion: "e9", trillion: "e12" };

/** A quantity in the one spelling that the record uses; as it stands where it is none. `units` are those of its field. */
export function respellQuantity(text: string, units: readonly string[]): string {
  for (const candidate of [text, loosened(text, units)]) {
    try {
      return writeQuantity(parseQuantity(candidate, { units, signed: true }));
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
    }
  }
  return text;
}

function loosened(text: string, units: readonly string[]): string {
  let result = text.trim().replace(/\s+/g, " ");
  for (const [pattern, word] of words) result = result.replace(pattern, word);
  // 1,048,576 and 60 billion; a comma that stands elsewhere may be a decimal sign.
  result = result.replace(/\b\d{1,3}(?:,\d{3})+\b/g, (number) => number.replaceAll(",", ""));
  result = result.replace(
    /(\d) ?(thousand|million|billion|trillion)s?\b/gi,
    (_, digit, scale) => `${digit}${scales[scale.toLowerCase()]}`,
  );
  result = result.replace(/(\d) ?(?:-|–) ?(\d)/g, "$1 to $2").replace(/(\d) ?%$/, "$1 percent");
  return result.replace(/(\d)? ?([A-Za-z]\S*)$/, (all, digit = "", unit) => {
    const right =
      units.find((own) => own.toLowerCase() === unit.toLowerCase()) ??
      (isUnit(unit.toUpperCase(), units) ? unit.toUpperCase() : null);
    return right === null ? all : `${digit} ${right}`;
  });
}
