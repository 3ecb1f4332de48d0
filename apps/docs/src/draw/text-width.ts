/** The narrowest picture: a page of 320 px less its padding. */
const narrowest = 288;
/** Pixels of an average letter in the widest font that a reader is likely to have. */
const letter = { 12: 7.2, 14: 9.3 } as const;

export function textWidth(content: string, size: keyof typeof letter): number {
  return content.length * letter[size];
}

/** What a text takes of the narrowest picture, in per cent. */
export function textShare(content: string, size: keyof typeof letter): number {
  return (textWidth(content, size) / narrowest) * 100;
}

/** Cut so that it stays inside the narrowest picture; the whole stands in the table. */
export function fitted(content: string, size: keyof typeof letter, share = 100): string {
  const most = Math.floor((narrowest * share) / 100 / letter[size]);
  return content.length <= most ? content : `${content.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}

/** Broken between words into lines that stay inside the narrowest picture. */
export function wrapped(content: string, size: keyof typeof letter): string[] {
  const most = Math.floor(narrowest / letter[size]);
  const lines: string[] = [];
  for (const word of content.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(fitted(word, size));
  }
  return lines;
}
