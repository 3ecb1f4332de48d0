/** Years that a record may name; beyond them a date is a slip of the pen. */
export const firstYear = 1900;
export const lastYear = 2199;

const year = "(?:19|2[01])\\d{2}";
const monthOrDay = "(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?";
/** EDTF: 21 to 24 are the seasons, 33 to 36 the quarters, 40 and 41 the halves of a year. */
const numberedPart = "2[1-4]|3[3-6]|4[01]";
const namedPart = "Q[1-4]|H[12]|spring|summer|autumn|fall|winter";

function pattern(date: string): string {
  return `(?:${date}(?:\\/(?:${date}|\\.\\.))?|\\.\\.\\/${date})`;
}

const written = pattern(`${year}(?:-(?:${monthOrDay}|${numberedPart}|${namedPart}))?~?`);
const fiscal = "FY\\d{4}(?:-(?:Q[1-4]|H[12]))?";

/** A When as written in a record. The compiler checks besides that its days exist and stand in order. */
export const whenPattern = new RegExp(`^${written}$`);

/** A When as published: canonical EDTF. */
export const canonicalWhenPattern = new RegExp(`^${pattern(`${year}(?:-(?:${monthOrDay}|${numberedPart}))?~?`)}$`);

/** The period of a figure: a When, or a fiscal period such as FY2026-Q3. */
export const periodPattern = new RegExp(`^(?:${written}|${fiscal})$`);

export const whenMeaning =
  "A date as exact as its source: 2026, 2026-02, 2026-02-24, 2026-Q1, 2026-H2, 2025-summer, " +
  "an interval 2026/2028, 2025-09/.. or ../2026-03-11; a closing ~ means about.";
