/** Where a number lies, in per cent of the width. */
export interface Scale {
  readonly ticks: readonly number[];
  place(value: number): number;
}

/** Room beyond the largest number, so that an open end is seen to go on. */
const room = 1.15;

/** A scale from zero; null where a number is negative or all are zero. */
export function linearScale(values: readonly number[]): Scale | null {
  const largest = Math.max(0, ...values);
  if (largest === 0 || values.some((value) => value < 0)) return null;
  const end = largest * room;
  const step = roundStep(largest / 3);
  const ticks = [0];
  for (let tick = step; tick <= end; tick += step) ticks.push(tick);
  return { ticks, place: (value) => percent(value / end) };
}

/** A scale on which each tick is ten times the one before; what lies outside is drawn at its end. */
export function logScale(from: number, to: number): Scale {
  const decades = Math.round(Math.log10(to / from));
  return {
    ticks: Array.from({ length: decades + 1 }, (_, index) => from * 10 ** index),
    place: (value) => percent(Math.log10(Math.max(value, from) / from) / decades),
  };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return ([1, 2, 5, 10].find((factor) => factor * power >= size) ?? 10) * power;
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
