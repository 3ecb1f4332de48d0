import { decimal } from "./decimal.ts";

/** A number as authors write it: `800`, `0.01`, `1048576`, but `60e9` and `1.5e12` where that is shorter. Reads back as the same number. */
export function writeNumber(value: number): string {
  const size = Math.abs(value);
  if (size < 1e-6) return String(value);
  const plain = decimal(value, 0);
  if (size < 1e6) return plain;
  const exponent = Math.floor((Number(size.toExponential().split("e")[1]) || 0) / 3) * 3;
  const short = `${decimal(value, exponent)}e${exponent}`;
  return short.length < plain.length ? short : plain;
}
