/** Letters of Latin alphabets, dashes, quotation marks, currency signs: one column each. */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u203b\u20a0-\u20bf\u2212]*$/;

/**
 * Measures texts in columns of a terminal. Nearly all need no table of widths, which would take longer to load than everything
 * else together.
 */
export async function widthMeter(texts: readonly string[]): Promise<(text: string) => number> {
  if (texts.every((text) => narrow.test(text))) return (text) => text.length;
  const stringWidth = defaultOf(await import("string-width"));
  return (text) => stringWidth(text);
}

/** The built command requires what this file imports, and then the default export stands one step deeper. */
function defaultOf<T>(module: { readonly default: T }): T {
  const found = module.default as T | { readonly default: T };
  return typeof found === "object" && found !== null && "default" in found ? found.default : found;
}
