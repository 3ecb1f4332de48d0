const gap = 2;

/**
 * The widths of columns side by side: as wide as their texts where that fits, else the widest give way, evenly; null where even
 * the least widths do not fit.
 *
 * @param natural - the width of the longest text of each column
 * @param least - what each column needs to be read, no more than its natural width
 * @param width - what there is; null = as much as is needed
 */
export function fitColumns(
  natural: readonly number[],
  least: readonly number[],
  width: number | null,
): readonly number[] | null {
  const gaps = gap * Math.max(0, natural.length - 1);
  const sum = (widths: readonly number[]) => widths.reduce((total, one) => total + one, gaps);
  if (width === null || sum(natural) <= width) return natural;
  if (sum(least) > width) return null;
  const under = (limit: number) => natural.map((one, index) => Math.max(least[index] ?? 0, Math.min(one, limit)));
  // The highest limit under which all fit.
  let limit = 0;
  while (sum(under(limit + 1)) <= width) limit += 1;
  const widths = under(limit);
  let spare = width - sum(widths);
  return widths.map((one, index) => {
    if (spare === 0 || one === natural[index] || one !== limit) return one;
    spare -= 1;
    return one + 1;
  });
}
