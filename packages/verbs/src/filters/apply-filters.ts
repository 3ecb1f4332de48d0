import { bounds, parseQuantity, type When, where } from "@ai-almanac/query";
import type { DatasetName } from "@ai-almanac/schema/fields";
import { readFlag, readList, readWhen, readWord } from "../arguments/read-arguments.ts";
import { type AnyRecord, nameOf } from "../data/any-record.ts";
import { asVerbError } from "../error/as-verb-error.ts";
import { nearWords } from "../error/near-words.ts";
import { VerbError } from "../error/verb-error.ts";
import type { Filter } from "./filter.ts";
import { filtersOf } from "./filters-of.ts";

/** A filter and what was given for it, read. */
export interface ReadFilter {
  readonly filter: Filter;
  /** A list for filters that take several. */
  readonly value: unknown;
}

/** Reads an object of filters. Throws VerbError (`unknown-filter`, `wrong-value`, `unknown-word`), which names the filter. */
export function readFilters(dataset: DatasetName, given: Readonly<Record<string, unknown>>): readonly ReadFilter[] {
  const known = filtersOf(dataset);
  return Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const filter = known.find((one) => one.name === name || one.alias === name);
      if (filter) return { filter, value: readValue(filter, value) };
      const names = known.flatMap((one) => [one.name, ...(one.alias === null ? [] : [one.alias])]);
      throw new VerbError(
        "unknown-filter",
        name,
        value,
        `one of the filters of ${dataset} (${known.map((one) => one.name).join(", ")})`,
        nearWords(name, names),
      );
    });
}

/** The filters as they were understood, for an answer's `asked`. */
export function filtersAsked(read: readonly ReadFilter[]): Record<string, unknown> {
  return Object.fromEntries(
    read.map(({ filter, value }) => [filter.name, isBare(value) ? (value as unknown[])[0] : value]),
  );
}

function isBare(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1;
}

/** The period in which a record's date must begin, from `since` and `until`; undefined where neither is given. */
export function periodOf(read: readonly ReadFilter[]): When | undefined {
  const of = (test: "since" | "until") => read.find(({ filter }) => filter.test === test)?.value as When | undefined;
  const [since, until] = [of("since"), of("until")];
  if (since === undefined && until === undefined) return undefined;
  const [from, to] = [since === undefined ? null : first(since), until === undefined ? null : last(until)];
  if (from !== null && to !== null && from > to) {
    throw new VerbError("wrong-value", "until", until, `a period that does not end before ${since}`);
  }
  return `${from ?? ".."}/${to ?? ".."}`;
}

/** The records that surely meet the filters, or that may. */
export function applyFilters(
  records: readonly AnyRecord[],
  read: readonly ReadFilter[],
  certainty: "certain" | "possible",
): readonly AnyRecord[] {
  return read.reduce<readonly AnyRecord[]>((left, one) => {
    try {
      return applyOne(left, one, certainty);
    } catch (error) {
      throw asVerbError(error, one.filter.name);
    }
  }, records);
}

function applyOne(
  records: readonly AnyRecord[],
  { filter, value }: ReadFilter,
  certainty: "certain" | "possible",
): readonly AnyRecord[] {
  const [field = ""] = filter.fields;
  const having = (condition: unknown) =>
    where(
      records,
      { [field]: condition } as Parameters<typeof where>[1],
      filter.isClaimed ? certainty : "certain",
    ) as readonly AnyRecord[];
  switch (filter.test) {
    case "since":
    case "until":
      // The order of the records has seen to it.
      return records;
    case "any-of":
      return records.filter((record) => filter.fields.some((name) => holdsAny(record[name], value as string[])));
    case "text":
      return records.filter((record) => isNamed(record, (value as string).toLowerCase()));
    case "marked":
      return having(value === "any" ? { known: true } : { includes: value });
    case "includes":
    case "source":
      return having({ any: value });
    case "equal":
      return having(filter.many ? { in: value } : { equal: value });
    case "during":
      return having({ during: value });
    case "has-row":
      return having({ some: { key: { in: value } } });
    case "state":
      return where(
        records,
        { status: { state: { in: value } } } as Parameters<typeof where>[1],
        certainty,
      ) as AnyRecord[];
    case "event":
      return where(
        records,
        { events: { some: { type: { in: value } } } } as Parameters<typeof where>[1],
        certainty,
      ) as AnyRecord[];
    case "at-least":
    case "at-most": {
      const { bound, unit } = value as Bound;
      return having(filter.test === "at-least" ? { atLeast: bound, unit } : { atMost: bound, unit });
    }
  }
}

function holdsAny(value: unknown, ids: readonly string[]): boolean {
  return Array.isArray(value) ? value.some((one) => ids.includes(one)) : ids.includes(value as string);
}

function isNamed(record: AnyRecord, text: string): boolean {
  const { aliases, names } = record as { aliases?: readonly string[]; names?: readonly string[] };
  const words = [record.id, nameOf(record), ...(aliases ?? []), ...(names ?? [])];
  return words.some((word) => word.toLowerCase().includes(text));
}

interface Bound {
  readonly bound: number;
  readonly unit: string;
}

function readValue(filter: Filter, given: unknown): unknown {
  if (filter.many) return readList(given).map((one) => readSingle(filter, one));
  return readSingle(filter, given);
}

function readSingle(filter: Filter, given: unknown): unknown {
  const { name, takes, values, example } = filter;
  if (takes === "flag") return readFlag(name, given);
  // `contested` alone, as a flag, asks for any.
  if (filter.test === "marked" && (given === true || given === "true")) return "any";
  const text = typeof given === "number" ? String(given) : given;
  if (typeof text !== "string" || text === "" || text.length > 500) {
    throw new VerbError("wrong-value", name, given, `a text, for example ${example}`);
  }
  if (takes === "word") return readWord(name, text, values ?? []);
  if (takes === "when") return readWhen(name, text);
  return takes === "quantity" ? readBound(filter, text) : text;
}

/** One number with its unit. */
function readBound({ name, units, signed, example }: Filter, text: string): Bound {
  try {
    const { min, unit, stated } = parseQuantity(text, { units, signed });
    if (stated === "exact" && min !== null) return { bound: min, unit };
  } catch (error) {
    throw asVerbError(error, name);
  }
  throw new VerbError("wrong-value", name, text, `one number with its unit, for example ${example}`);
}

function first(when: When): string | null {
  return bounds(when).from;
}

function last(when: When): string | null {
  return bounds(when).to;
}
