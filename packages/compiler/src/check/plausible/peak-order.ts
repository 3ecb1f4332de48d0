import { formatQuantity, type Quantity, type TableRow } from "@ai-almanac/query";
import { isExplained, type PlausibleRule, problemOn } from "./judged-record.ts";

/** Bits of a number format; floats and integers are compared among themselves only. */
const formats: Readonly<Record<string, readonly [family: "float" | "int", bits: number]>> = {
  fp64: ["float", 64],
  fp32: ["float", 32],
  tf32: ["float", 19],
  bf16: ["float", 16],
  fp16: ["float", 16],
  fp8: ["float", 8],
  fp6: ["float", 6],
  fp4: ["float", 4],
  nvfp4: ["float", 4],
  mxfp4: ["float", 4],
  int32: ["int", 32],
  int16: ["int", 16],
  int8: ["int", 8],
  int4: ["int", 4],
};

interface Rate {
  readonly key: string;
  readonly family: string;
  readonly bits: number;
  /** What follows the format: `-sparse`, `-dense-training`. Only equal conditions are compared. */
  readonly condition: string;
  readonly value: Quantity;
}

/** A narrower number format is never slower than a wider one on the same chip, unless a note says why. */
export const peakOrder: PlausibleRule = function* (judged) {
  const rates = ((judged.record.peak ?? []) as readonly TableRow[]).flatMap(rateOf);
  for (const narrow of rates) {
    const wide = rates.find((other) => isSlower(narrow, other));
    if (wide === undefined || isExplained(judged, `peak.${narrow.key}`, `peak.${wide.key}`)) continue;
    yield problemOn(judged, `peak.${narrow.key}`, {
      what: `${narrow.key} is slower than ${wide.key}`,
      expected: `at least ${formatQuantity(wide.value)}, the rate of the wider format`,
      found: formatQuantity(narrow.value),
      todo: "correct one of the two, move one to the format it belongs to, or write a `note` on its claim that says why",
    });
  }
};

function rateOf({ key, value }: TableRow): Rate[] {
  const [format = ""] = key.split("-");
  const known = formats[format];
  return known ? [{ key, family: known[0], bits: known[1], condition: key.slice(format.length), value }] : [];
}

function isSlower(narrow: Rate, wide: Rate): boolean {
  if (narrow.family !== wide.family || narrow.bits >= wide.bits || narrow.condition !== wide.condition) return false;
  const tolerance = 0.995;
  return (narrow.value.max ?? Number.POSITIVE_INFINITY) < (wide.value.min ?? 0) * tolerance;
}
