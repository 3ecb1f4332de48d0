import type { ReadFiles } from "@ai-almanac/compiler";
import {
  type AboutKey,
  type ClaimDatasetName,
  type DatasetName,
  definitionOf,
  describeAbout,
} from "@ai-almanac/schema";
import { askClaim } from "./ask-claim.ts";
import { askSource } from "./ask-source.ts";
import type { Draft } from "./draft.ts";
import { findRecord, recordPlaces } from "./find-record.ts";
import type { Prompter } from "./prompter.ts";
import { firstDate, publishedOf, suggestId } from "./suggest-id.ts";

const other = "(something else)";
const none = "(nothing)";

/** Asks for all that a record needs, the source first, since its facts come from there. */
export async function ask(prompter: Prompter, dataset: DatasetName, all: ReadFiles): Promise<Draft> {
  if (dataset === "sources") return { source: (await askSource(prompter, all, false)).draft, record: null };
  const definition = definitionOf(dataset);
  prompter.say(definition.description);
  const source = await askSource(prompter, all, true);
  const name = definition.nameIsComputed
    ? null
    : await prompter.text("Name", { example: "as people call it", validate: needed });
  const about = await askAbout(prompter, dataset, all);
  const claim = await askClaim(prompter, dataset, source.id, all);
  const when = firstDate(claim.events, source.draft?.keys.published ?? publishedOf(source.id, all));
  const taken = all.ids.get(dataset);
  const id = await prompter.text("Id: the file's name", {
    suggestion: suggestId(dataset, { name, about, when }),
    validate: (answer) => {
      if (taken?.has(answer)) return "there is a record of this id; add a claim to its file";
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer) ? undefined : "a-z, 0-9 and single hyphens";
    },
  });
  return { source: source.draft, record: { dataset, id, name, about, claim } };
}

/** Asks for a claim of a record that is there. */
export async function askMore(prompter: Prompter, wanted: string | undefined, all: ReadFiles): Promise<Draft> {
  const choices = recordPlaces(all.ids).map(({ dataset, id }) => ({ value: `${dataset}/${id}` }));
  const place = findRecord(wanted ?? (await prompter.search("A claim of which record?", choices)), all);
  const source = await askSource(prompter, all, true);
  const claim = await askClaim(prompter, place.dataset, source.id, all);
  return { source: source.draft, record: null, claim: { ...place, claim } };
}

async function askAbout(
  prompter: Prompter,
  dataset: ClaimDatasetName,
  all: ReadFiles,
): Promise<Record<string, string>> {
  const { about: keys, oneOfAbout } = definitionOf(dataset);
  const only =
    oneOfAbout.length > 0
      ? await prompter.choose(
          "What is it about?",
          oneOfAbout.map((value) => ({ value })),
        )
      : null;
  const about: Record<string, string> = {};
  for (const [name, key] of Object.entries(keys)) {
    if (oneOfAbout.includes(name) && name !== only) continue;
    // `covers` belongs to fiscal periods alone.
    if (name === "covers" && !about.period?.startsWith("FY")) continue;
    const isNeeded = key.required || name === only || name === "covers";
    const answer = await askKey(prompter, name, key, isNeeded, all);
    if (answer !== "") about[name] = answer;
  }
  return about;
}

async function askKey(
  prompter: Prompter,
  name: string,
  key: AboutKey,
  isNeeded: boolean,
  all: ReadFiles,
): Promise<string> {
  const question = `${name}: ${describeAbout(key)}`;
  const nothing = isNeeded ? [] : [{ value: none }];
  if (key.values !== null) {
    return orEmpty(await prompter.choose(question, [...nothing, ...key.values.map((value) => ({ value }))]));
  }
  if (key.refersTo !== null) {
    const ids = [...(all.ids.get(key.refersTo) ?? [])].map((value) => ({ value }));
    const answer = await prompter.search(question, [...nothing, ...ids, { value: other }]);
    return answer === other ? prompter.text(`${name}: its id`, { validate: needed }) : orEmpty(answer);
  }
  return prompter.text(question, { example: key.example, ...(isNeeded ? { validate: needed } : {}) });
}

function orEmpty(answer: string): string {
  return answer === none ? "" : answer;
}

export function needed(answer: string): string | undefined {
  return answer.trim() === "" ? "it needs an answer" : undefined;
}
