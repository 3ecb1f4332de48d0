/** Months that a two-digit code of ISO 8601-2 stands for, counted from January of its year. */
export interface PartOfAYear {
  /** 0 = January. */
  readonly first: number;
  readonly months: number;
}

/** Northern seasons (winter runs into the next year), quarters and halves. Months are their own codes, 01 to 12. */
export const partsOfAYear: Readonly<Record<string, PartOfAYear>> = {
  21: { first: 2, months: 3 },
  22: { first: 5, months: 3 },
  23: { first: 8, months: 3 },
  24: { first: 11, months: 3 },
  33: { first: 0, months: 3 },
  34: { first: 3, months: 3 },
  35: { first: 6, months: 3 },
  36: { first: 9, months: 3 },
  40: { first: 0, months: 6 },
  41: { first: 6, months: 6 },
};

/** What authors write in place of a code. */
export const authoredParts: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
  Q1: "33",
  Q2: "34",
  Q3: "35",
  Q4: "36",
  H1: "40",
  H2: "41",
};
