import fc from "fast-check";

/** First and last of some days that follow each other. */
export type Days = readonly [number, number];

/**
 * A When together with what it means, found by counting through a calendar, so that tests need not trust the code.
 * Days are numbers in `calendar`.
 */
export interface WhenModel {
  readonly text: string;
  /** The days that it may stand for, `~` included; an open end runs to the edge of the calendar. */
  readonly days: Days;
  /** The days on which the period may begin, and those on which it may end. */
  readonly start: Days;
  readonly end: Days;
  /** First and last day as stated; null = open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly approximate: boolean;
}

/** All days from 2022 to 2030: wide enough that no When below reaches an edge, unless it is open. */
export const calendar: readonly { text: string; month: number }[] = Array.from({ length: 3287 }, (_, n) => {
  const date = new Date(Date.UTC(2022, 0, 1 + n));
  return { text: date.toISOString().slice(0, 10), month: date.getUTCFullYear() * 12 + date.getUTCMonth() };
});
const edge = calendar.length - 1;
/** 2025 to 2027, where Whens are stated. */
export const statedDay: fc.Arbitrary<number> = fc.integer({ min: 1096, max: 2190 });

interface Unit {
  /** The number of the unit in which a day lies; the next unit has the next number. */
  number(day: number): number;
  /** Its spellings, the canonical one first. */
  write(day: number): readonly string[];
}

function inMonths(length: number, offset: number, write: (year: number, part: number) => readonly string[]): Unit {
  const month = (day: number) => (calendar[day]?.month ?? 0) - offset;
  return {
    number: (day) => Math.floor(month(day) / length),
    write: (day) => write(Math.floor(month(day) / 12), Math.floor((month(day) % 12) / length)),
  };
}

const seasons = ["spring", "summer", "autumn", "winter"];

export const units: Readonly<Record<string, Unit>> = {
  day: { number: (day) => day, write: (day) => [calendar[day]?.text ?? ""] },
  month: inMonths(1, 0, (year, part) => [`${year}-${String(part + 1).padStart(2, "0")}`]),
  quarter: inMonths(3, 0, (year, part) => [`${year}-${33 + part}`, `${year}-Q${part + 1}`]),
  season: inMonths(3, 2, (year, part) => [`${year}-${21 + part}`, `${year}-${seasons[part]}`]),
  half: inMonths(6, 0, (year, part) => [`${year}-${40 + part}`, `${year}-H${part + 1}`]),
  year: inMonths(12, 0, (year) => [`${year}`]),
};

/** The days of the unit that lies `steps` after that of `day`. */
export function daysOf(unit: Unit, day: number, steps: number): Days {
  const found = calendar.map((_, other) => other).filter((other) => unit.number(other) === unit.number(day) + steps);
  return [found[0] ?? 0, found.at(-1) ?? 0];
}

/** What is no interval. */
export const pointModel: fc.Arbitrary<WhenModel> = fc
  .record({
    unit: fc.constantFrom(...Object.values(units)),
    day: statedDay,
    spelling: fc.nat({ max: 1 }),
    approximate: fc.boolean(),
  })
  .map(({ unit, day, spelling, approximate }) => {
    const spellings = unit.write(day);
    const [from, to] = daysOf(unit, day, 0);
    const [before, after] = approximate
      ? [daysOf(unit, day, -1), daysOf(unit, day, 1)]
      : [
          [from, to],
          [from, to],
        ];
    return {
      text: `${spellings[spelling] ?? spellings[0]}${approximate ? "~" : ""}`,
      days: [before[0], after[1]],
      start: [before[0], after[0]],
      end: [before[1], after[1]],
      from,
      to,
      approximate,
    } as WhenModel;
  });

const intervalModel: fc.Arbitrary<WhenModel> = fc
  .record({ first: pointModel, second: pointModel, open: fc.constantFrom("start", "end", null, null) })
  .filter(({ first, second, open }) => open !== null || Number(first.from) <= Number(second.to))
  .map(({ first, second, open }) => {
    const start: Days = open === "start" ? [0, 0] : first.start;
    const end: Days = open === "end" ? [edge, edge] : second.end;
    return {
      text: `${open === "start" ? ".." : first.text}/${open === "end" ? ".." : second.text}`,
      days: [start[0], end[1]],
      start,
      end,
      from: open === "start" ? null : first.from,
      to: open === "end" ? null : second.to,
      approximate: (open !== "start" && first.approximate) || (open !== "end" && second.approximate),
    };
  });

export const whenModel: fc.Arbitrary<WhenModel> = fc.oneof(pointModel, intervalModel);

/** All days from the first to the last. */
export function range([first, last]: Days): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** What a model's period may be, tried on every day on which it or `other` can begin or end, and the days beside. */
export function periodsOf(model: Pick<WhenModel, "start" | "end">, other: Pick<WhenModel, "start" | "end">): Days[] {
  const turns = [...model.start, ...model.end, ...other.start, ...other.end].flatMap((day) => [day - 1, day, day + 1]);
  const within = ([first, last]: Days) => [...new Set(turns)].filter((day) => day >= first && day <= last);
  return within(model.start).flatMap((start) =>
    within(model.end)
      .filter((end) => start <= end)
      .map((end) => [start, end] as const),
  );
}
