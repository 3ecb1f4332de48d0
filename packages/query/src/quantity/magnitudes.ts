/** Words for an order of magnitude, from `min` up to `max`. */
export interface Magnitude {
  readonly words: string;
  readonly min: number;
  readonly max: number;
}

/** `thousands` spans to the million, `tens of thousands` and `hundreds of thousands` one decade of that, and so on. */
export const magnitudes: readonly Magnitude[] = [
  { words: "thousands", min: 1e3, max: 1e6 },
  { words: "tens of thousands", min: 1e4, max: 1e5 },
  { words: "hundreds of thousands", min: 1e5, max: 1e6 },
  { words: "millions", min: 1e6, max: 1e9 },
  { words: "tens of millions", min: 1e7, max: 1e8 },
  { words: "hundreds of millions", min: 1e8, max: 1e9 },
  { words: "billions", min: 1e9, max: 1e12 },
  { words: "tens of billions", min: 1e10, max: 1e11 },
  { words: "hundreds of billions", min: 1e11, max: 1e12 },
  { words: "trillions", min: 1e12, max: 1e15 },
  { words: "tens of trillions", min: 1e13, max: 1e14 },
  { words: "hundreds of trillions", min: 1e14, max: 1e15 },
];
