const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

type Respelling = readonly [pattern: RegExp, spelled: (parts: readonly string[]) => string];

/** Spellings that can mean one thing only. 02/03/2026 is not among them. */
const respellings: readonly Respelling[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([year, month, day]) => iso(year, month, day)],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, ([year, month, day]) => iso(year, month, day)],
  [/^(\d{4})[-/.](\d{1})$/, ([year, month]) => iso(year, month)],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${monthWord},? (\\d{4})$`, "i"),
    ([day, m, year]) => iso(year, word(m), day),
  ],
  [
    new RegExp(`^${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"),
    ([m, day, year]) => iso(year, word(m), day),
  ],
  [new RegExp(`^${monthWord},? (\\d{4})$`, "i"), ([m, year]) => iso(year, word(m))],
  [/^(\d{4})[- ]?([qh])([1-4])$/i, ([year, part, number]) => `${year}-${part?.toUpperCase()}${number}`],
  [/^([qh])([1-4])[- ](\d{4})$/i, ([part, number, year]) => `${year}-${part?.toUpperCase()}${number}`],
  // What packages publish, as people write it.
  [/^(\d{4})-(3[3-6])$/, ([year, code]) => `${year}-Q${Number(code) - 32}`],
  [/^(\d{4})-(4[01])$/, ([year, code]) => `${year}-H${Number(code) - 39}`],
  [/^(\d{4})-(2[1-4])$/, ([year, code]) => `${year}-${["spring", "summer", "autumn", "winter"][Number(code) - 21]}`],
  [/^(\d{4})[- ](spring|summer|autumn|fall|winter)$/i, ([year, season]) => `${year}-${seasonOf(season)}`],
  [/^(spring|summer|autumn|fall|winter) (\d{4})$/i, ([season, year]) => `${year}-${seasonOf(season)}`],
];

/** A date in the one spelling that the record uses; as it stands where it is no date, or might be two. */
export function respellWhen(text: string): string {
  const bare = text.trim();
  const parts = bare.split("/");
  if (parts.length === 2 && parts.every((part) => part === ".." || part.length >= 4)) {
    return parts.map((part) => respellPoint(part)).join("/");
  }
  return respellPoint(bare);
}

function respellPoint(text: string): string {
  const [, bare = text, about = ""] = /^(.*?)(~?)$/.exec(text) ?? [];
  for (const [pattern, spelled] of respellings) {
    const found = pattern.exec(bare);
    if (found) return `${spelled(found.slice(1))}${about}`;
  }
  return text;
}

function iso(year = "", month = "", day?: string): string {
  return [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

function word(month = ""): string {
  return String(months.indexOf(month.toLowerCase()) + 1);
}

function seasonOf(season = ""): string {
  return season.toLowerCase() === "fall" ? "autumn" : season.toLowerCase();
}
