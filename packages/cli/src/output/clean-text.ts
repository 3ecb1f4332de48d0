/**
 * A text on one line that a terminal only shows: line ends and tabs become spaces, other control characters and those that
 * turn the direction of writing become visible.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `\\u${code.toString(16).padStart(4, "0")}`;
    });
}

const dashes: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "…": "...",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  " ": " ",
};

/** The nearest ASCII, for terminals that can show no more: accents go, and what has no likeness is told by its number. */
export function toAscii(text: string): string {
  const plain = text.replace(/[–—−…’‘“” ]/g, (character) => dashes[character] ?? character);
  if (/^[\n -~]*$/.test(plain)) return plain;
  return plain
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\n\u001b -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
