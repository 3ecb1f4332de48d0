const longest = 80;

/** A value as found, for an error text: short, and with its type where that is what is wrong. */
export function quote(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map of keys";
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value !== "string") return `${value}`;
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
}
