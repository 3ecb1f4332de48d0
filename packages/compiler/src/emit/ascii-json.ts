/**
 * JSON in ASCII: everything above U+007F is escaped, since one such letter makes Node decode the whole file the slow
 * way. Keys keep the order in which they were set.
 */
export function asciiJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
