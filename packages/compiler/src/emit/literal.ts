import { asciiJson } from "./ascii-json.ts";

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A JavaScript literal, without calls and without quotes where keys need none, so that bundlers keep it as it is. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
  if (typeof value !== "object" || value === null) return asciiJson(value);
  const entries = Object.entries(value).map(([key, member]) => `${keyText(key)}:${literal(member)}`);
  return `{${entries.join(",")}}`;
}

function keyText(key: string): string {
  return identifier.test(key) && key !== "__proto__" ? key : asciiJson(key);
}
