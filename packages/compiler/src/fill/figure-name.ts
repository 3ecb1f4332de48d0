import { formatWhen } from "@ai-almanac/query";
import { isFiscal } from "../check/values/period-text.ts";
import type { NameOf } from "./computed-name.ts";

/** `Meta capex 2026, guidance`; `NVIDIA data center revenue FY2026 Q3`; `OpenAI valuation Mar 2025 (post-money)`. */
export function figureName(about: Readonly<Record<string, string | null>>, nameOf: NameOf): string {
  const { organization, segment, measure, period, definition, basis } = about;
  const words = [
    nameOf("organizations", organization ?? ""),
    segment,
    measure?.replaceAll("-", " "),
    periodLabel(period ?? ""),
    definition == null ? null : `(${definition})`,
  ];
  // A result is what one expects of a figure; the rest is said.
  const suffix = basis === "actual" ? "" : `, ${basis}`;
  return `${words.filter((word) => word != null).join(" ")}${suffix}`;
}

/** Quarters and halves short, as companies write them; all else as on pages. */
function periodLabel(period: string): string {
  if (isFiscal(period)) return period.replace("-", " ");
  const [, year, part = ""] = /^(\d{4})-(3[3-6]|4[01])$/.exec(period) ?? [];
  if (year === undefined) return formatWhen(period);
  return `${part < "40" ? `Q${Number(part) - 32}` : `H${Number(part) - 39}`} ${year}`;
}
