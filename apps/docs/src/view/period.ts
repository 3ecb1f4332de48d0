import { formatWhen } from "@ai-almanac/query";

/** A period of a figure: a When in words, or a fiscal period as its company writes it (`3rd quarter of fiscal 2026`). */
export function periodText(period: string): string {
  const fiscal = /^FY(\d{4})(?:-([QH])(\d))?$/.exec(period);
  if (fiscal === null) return formatWhen(period);
  const [, year, part, number] = fiscal;
  if (part === undefined) return `fiscal ${year}`;
  return `${ordinals[Number(number)]} ${part === "Q" ? "quarter" : "half"} of fiscal ${year}`;
}

const ordinals = ["", "1st", "2nd", "3rd", "4th"];
