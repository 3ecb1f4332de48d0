/** Measures texts in columns of a terminal. Texts in ASCII, which nearly all are, need no table of widths. */
export async function widthMeter(texts: readonly string[]): Promise<(text: string) => number> {
  if (texts.every((text) => /^[ -~]*$/.test(text))) return (text) => text.length;
  const { default: stringWidth } = await import("string-width");
  return (text) => stringWidth(text);
}
