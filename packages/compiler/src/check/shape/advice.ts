import type { Place } from "./place.ts";

/** What to do with a value that does not fit its place. */
export function adviceFor(place: Place, value: unknown): string {
  switch (place.kind) {
    case "list":
      return `write it in brackets, as a list${typeof value === "string" ? `: [${value.slice(0, 40)}]` : ""}`;
    case "boolean":
      return "write true or false, without quotes, never yes or no";
    case "true":
      return "write true, or take the key out";
    case "id":
    case "claim-id":
      return typeof value === "string" ? "write it in lower case, with hyphens between words" : "write one id";
    case "day":
      return "write year, month and day, and look up whether the month has that day";
    default:
      return isScalar(value) ? `put it in quotes: "${value}"` : "write it in the form that is expected";
  }
}

function isScalar(value: unknown): value is number | boolean {
  return typeof value === "number" || typeof value === "boolean";
}
