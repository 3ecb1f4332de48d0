import { bounds, isWhen, parseWhen } from "@ai-almanac/query";
import { definitions } from "@ai-almanac/schema/fields";
import { asVerbError } from "../error/as-verb-error.ts";
import { nearWords } from "../error/near-words.ts";
import { VerbError } from "../error/verb-error.ts";
import type { ArgumentRule, Arguments, ArgumentTable } from "./argument.ts";

/** Reads what was given by the table of a verb. Throws VerbError, which names the argument. */
export function readArguments<const Table extends ArgumentTable>(
  table: Table,
  input: Readonly<Record<string, unknown>>,
): Arguments<Table> {
  const names = Object.keys(table);
  for (const name of Object.keys(input)) {
    if (Object.hasOwn(table, name)) continue;
    throw new VerbError(
      "unknown-argument",
      name,
      input[name],
      `one of the arguments (${names.join(", ")})`,
      nearWords(name, names),
    );
  }
  const read = names.map((name) => [name, readOne(name, table[name] as ArgumentRule, own(input, name))]);
  return Object.fromEntries(read) as Arguments<Table>;
}

function own(input: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(input, name) ? input[name] : undefined;
}

function readOne(name: string, rule: ArgumentRule, given: unknown): unknown {
  const isLeftOut =
    given === undefined || given === null || given === "" || (Array.isArray(given) && given.length === 0);
  if (isLeftOut && rule.required) {
    throw new VerbError("missing-argument", name, undefined, `${described(rule)}, for example ${rule.examples[0]}`);
  }
  if (rule.kind === "filters") return isLeftOut ? {} : readObject(name, given);
  if (rule.many) return isLeftOut ? [] : readList(given).map((one) => readValue(name, rule, one));
  if (isLeftOut) return rule.kind === "flag" ? false : null;
  return readValue(name, rule, given);
}

function readObject(name: string, given: unknown): unknown {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return given;
  throw new VerbError("wrong-value", name, given, 'an object of filters, for example {"party": "meta"}');
}

/** A list; a text is one, its members a comma apart. */
export function readList(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  if (typeof given !== "string") return [given];
  return given.split(",").map((part) => part.trim());
}

function readValue(name: string, rule: ArgumentRule, given: unknown): unknown {
  switch (rule.kind) {
    case "flag":
      return readFlag(name, given);
    case "number":
      return readNumber(name, given);
    case "dataset":
      return readDataset(name, rule, readText(name, rule, given));
    case "word":
      return readWord(name, readText(name, rule, given), rule.values ?? []);
    case "day":
      return readDay(name, readText(name, rule, given));
    case "when":
      return readWhen(name, readText(name, rule, given));
    default:
      return readText(name, rule, given);
  }
}

const longestText = 500;

function readText(name: string, rule: ArgumentRule, given: unknown): string {
  // A bare year comes as a number.
  const text = typeof given === "number" ? String(given) : given;
  if (typeof text === "string" && text.length <= longestText) return text;
  throw new VerbError("wrong-value", name, given, `${described(rule)} of at most ${longestText} characters`);
}

/** True and false, also as a command line writes them. */
export function readFlag(name: string, given: unknown): boolean {
  if (given === true || given === "true") return true;
  if (given === false || given === "false") return false;
  throw new VerbError("wrong-value", name, given, "true or false");
}

function readNumber(name: string, given: unknown): number {
  const number = typeof given === "string" && /^\d{1,9}$/.test(given) ? Number(given) : given;
  if (typeof number === "number" && Number.isSafeInteger(number) && number >= 0) return number;
  throw new VerbError("wrong-value", name, given, "a whole number from 0, for example 20");
}

function readDataset(name: string, rule: ArgumentRule, given: string): string {
  const known = rule.values ?? [];
  const plural = Object.values(definitions).find(({ singular }) => singular === given)?.name;
  const found = known.find((one) => one === given || one === plural || (one === "sources" && given === "source"));
  if (found !== undefined) return found;
  throw new VerbError("unknown-dataset", name, given, `a dataset (${known.join(", ")})`, nearWords(given, known));
}

/** One of some words. Throws VerbError (`unknown-word`). */
export function readWord(name: string, given: string, words: readonly string[]): string {
  if (words.includes(given)) return given;
  throw new VerbError("unknown-word", name, given, `one of ${words.join(", ")}`, nearWords(given, words));
}

/** A calendar day; of a longer period its last one. */
function readDay(name: string, given: string): string {
  const expected = "a day such as 2026-02-25, or a period that ends, such as 2026-02, of which the last day counts";
  const last = isWhen(given) ? bounds(given).to : null;
  if (last === null) throw new VerbError("wrong-value", name, given, expected);
  return last;
}

/** A When in its one form. Throws VerbError (`wrong-value`). */
export function readWhen(name: string, given: string): string {
  try {
    return parseWhen(given);
  } catch (error) {
    throw asVerbError(error, name);
  }
}

function described(rule: ArgumentRule): string {
  switch (rule.kind) {
    case "dataset":
      return "a dataset";
    case "id":
      return "the id of a record";
    case "field":
      return "a field";
    case "when":
      return "a date or a period";
    case "day":
      return "a day";
    default:
      return "a text";
  }
}
