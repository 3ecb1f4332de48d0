/**
 * A number divided by ten to the power `shift`, as plain decimal digits (`72.215` for 72.215e9 and 9). It moves the
 * point in the shortest digits that read back as the same number, so that no division adds digits.
 */
export function decimal(value: number, shift: number): string {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(exponent) - shift + 1;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = value === 0 ? "" : point > 0 ? digits.slice(point) : "0".repeat(-point) + digits;
  return `${value < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
