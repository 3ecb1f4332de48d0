import type { ReadFiles } from "@ai-almanac/compiler";
import { parseQuantity } from "@ai-almanac/query";
import { type ClaimDatasetName, claimKinds, definitionOf, describeField, type Field } from "@ai-almanac/schema";
import { respellQuantity } from "../fix/respell-quantity.ts";
import { respellWhen } from "../fix/respell-when.ts";
import { needed } from "./ask.ts";
import { whenProblem } from "./ask-source.ts";
import type { EventDraft, RecordDraft } from "./draft.ts";
import type { Choice, Prompter } from "./prompter.ts";
import { readValue } from "./read-value.ts";

const done = "(no more)";
const theSource = "(the publisher itself)";

/** Asks what is said there, field by field until nothing more comes. */
export async function askClaim(
  prompter: Prompter,
  dataset: ClaimDatasetName,
  source: string,
  all: ReadFiles,
): Promise<RecordDraft["claim"]> {
  const { fields, events: types } = definitionOf(dataset);
  const keys = await askSpeaker(prompter, all);
  const says: Record<string, unknown> = {};
  const events: EventDraft[] = [];
  for (;;) {
    const choices: Choice[] = [
      { value: done },
      ...types.map(({ type, description }) => ({ value: type, hint: `event: ${description}` })),
      ...Object.entries(fields)
        .filter(([name, field]) => says[name] === undefined || field.kind === "table")
        .map(([value, field]) => ({ value, hint: describeField(field) })),
    ];
    const name = await prompter.search("What does it say?", choices);
    if (name === done) break;
    const field = fields[name];
    if (field === undefined) events.push(await askEvent(prompter, name));
    else if (field.kind === "table") {
      const row = await prompter.text(`${name}: of what?`, {
        example: Object.keys(field.example)[0] ?? "",
        validate: needed,
      });
      says[name] = { ...(says[name] as object | undefined), [row]: await askField(prompter, name, field, all) };
    } else says[name] = await askField(prompter, name, field, all);
  }
  const isEmpty = Object.keys(says).length + events.length === 0;
  const note = await prompter.text("A note, in your own words; may be left empty", isEmpty ? { validate: needed } : {});
  return { source, keys: { ...keys, ...(note === "" ? {} : { note }) }, says, events };
}

async function askSpeaker(prompter: Prompter, all: ReadFiles): Promise<Record<string, string>> {
  const speakers = ["organizations", "people"] as const;
  const ids = speakers.flatMap((dataset) => [...(all.ids.get(dataset) ?? [])]).map((value) => ({ value }));
  const publishers = all.files.find(({ role }) => role === "publishers")?.text ?? "";
  const papers = [...publishers.matchAll(/^([a-z0-9-]+):/gm)].map(([, value = ""]) => ({ value }));
  const by = await prompter.search("Who says it?", [{ value: theSource }, ...ids, ...papers]);
  if (by === theSource) return {};
  const follows = "(follows from the speaker)";
  const kind = await prompter.choose("What kind of statement is it?", [
    { value: follows, hint: "a publisher's own kind; official for a party" },
    ...claimKinds.map((value) => ({ value })),
  ]);
  const known = await prompter.text("When did they say it? Leave empty where only the page is dated", {
    validate: (answer) => (answer.trim() === "" ? undefined : whenProblem(answer)),
  });
  return { by, ...(kind === follows ? {} : { kind }), ...(known === "" ? {} : { known: respellWhen(known) }) };
}

async function askEvent(prompter: Prompter, type: string): Promise<EventDraft> {
  const key = await prompter.choose(`${type}: did it happen, or is it planned?`, [
    { value: "when" },
    { value: "target" },
  ]);
  const text = await prompter.text(`${type}: ${key}`, {
    example: "2026-02-24, 2026-Q4, 2026-H2",
    validate: whenProblem,
  });
  return { type, [key]: respellWhen(text) };
}

async function askField(prompter: Prompter, name: string, field: Field, all: ReadFiles): Promise<unknown> {
  const question = `${name}: ${describeField(field)}`;
  if (field.kind === "enum")
    return prompter.choose(
      question,
      field.values.map((value) => ({ value })),
    );
  if (field.kind === "boolean") return (await prompter.choose(question, [{ value: "yes" }, { value: "no" }])) === "yes";
  if (field.kind === "reference") {
    return prompter.search(
      question,
      [...(all.ids.get(field.refersTo) ?? [])].map((value) => ({ value })),
    );
  }
  if (field.kind === "set" && (field.values !== null || field.refersTo !== null)) {
    return askMembers(prompter, question, field.values ?? [...(all.ids.get(field.refersTo ?? "sources") ?? [])]);
  }
  const example = field.kind === "table" ? (Object.values(field.example)[0] ?? "") : String(field.example);
  return readValue(field, await prompter.text(question, { example, validate: (answer) => problemOf(field, answer) }));
}

async function askMembers(prompter: Prompter, question: string, words: readonly string[]): Promise<string[]> {
  const members: string[] = [];
  for (;;) {
    const left = words.filter((word) => !members.includes(word)).map((value) => ({ value }));
    const next = await prompter.search(question, members.length === 0 ? left : [{ value: done }, ...left]);
    if (next === done) return members;
    members.push(next);
  }
}

function problemOf(field: Field, answer: string): string | undefined {
  if (field.kind === "when") return whenProblem(answer);
  if (field.kind !== "quantity" && field.kind !== "table") return needed(answer);
  try {
    const { units } = field;
    parseQuantity(respellQuantity(answer, units), { units, signed: field.kind === "quantity" && field.signed });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
