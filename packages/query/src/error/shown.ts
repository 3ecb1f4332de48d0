const longest = 200;

/** A value as an error names it: never fails, whatever was given, and never fills a screen. */
export function shown(value: unknown): string {
  if (typeof value !== "object" && typeof value !== "string") return String(value);
  const text = asJson(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value, (_, part) => (isJson(part) ? part : String(part)));
  } catch {
    // It holds itself.
    return Object.prototype.toString.call(value);
  }
}

/** JSON would write NaN as null, and refuses a bigint. */
function isJson(part: unknown): boolean {
  return typeof part === "number" ? Number.isFinite(part) : typeof part !== "bigint";
}
