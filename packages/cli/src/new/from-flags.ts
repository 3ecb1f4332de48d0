import { closest, type ReadFiles } from "@ai-almanac/compiler";
import { type AboutKey, claimKinds, type DatasetName, datasetNames, definitionOf } from "@ai-almanac/schema";
import { CommandError } from "../error.ts";
import { respellWhen } from "../fix/respell-when.ts";
import { whenProblem } from "./ask-source.ts";
import type { Draft, EventDraft, RecordDraft, SourceDraft } from "./draft.ts";
import { findRecord } from "./find-record.ts";
import { readValue } from "./read-value.ts";
import { firstDate, publishedOf, slug, suggestId, suggestSourceId } from "./suggest-id.ts";

/** What the command line of `new` gives. */
export interface NewFlags {
  readonly name?: string;
  readonly about?: readonly string[];
  readonly source?: string;
  readonly sourceId?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publisherName?: string;
  readonly publisherKind?: string;
  readonly published?: string;
  readonly read?: string;
  readonly sourceKind?: string;
  readonly language?: string;
  readonly license?: string;
  readonly archive?: string;
  readonly by?: string;
  readonly kind?: string;
  readonly known?: string;
  readonly at?: string;
  readonly note?: string;
  readonly say?: readonly string[];
  readonly event?: readonly string[];
  readonly target?: readonly string[];
}

/** `deals` and `deal` alike. Throws CommandError for anything else. */
export function datasetOf(word: string): DatasetName {
  const found = datasetNames.find(
    (name) => name === word || (name === "sources" ? "source" : definitionOf(name).singular) === word,
  );
  if (found !== undefined) return found;
  const words = datasetNames.map((name) => (name === "sources" ? "source" : definitionOf(name).singular));
  const near = closest(word, [...words, ...datasetNames, "claim"]);
  throw new CommandError(
    `no such dataset: expected ${words.join(", ")} or claim; found ${JSON.stringify(word)}.\n` +
      (near === null ? "To do: choose one of them, for example ai-almanac new deal." : `Did you mean ${near}?`),
    2,
  );
}

/** A draft from flags alone. Throws CommandError where something is missing or cannot be told apart. */
export function fromFlags(dataset: DatasetName, id: string | undefined, flags: NewFlags, all: ReadFiles): Draft {
  const source = flags.url === undefined ? null : sourceDraft(flags, dataset === "sources" ? id : flags.sourceId, all);
  if (dataset === "sources") {
    if (source === null) {
      throw new CommandError("a source without its address: expected --url, --title, --publisher and --published", 2);
    }
    return { source, record: null };
  }
  const sourceId = sourceOf(source, flags);
  const definition = definitionOf(dataset);
  const about = Object.fromEntries((flags.about ?? []).map((pair) => split(pair, "--about", "designer=meta")));
  const events = eventsFrom(flags);
  const name = definition.nameIsComputed ? null : (flags.name ?? null);
  const when = firstDate(events, source?.keys.published ?? publishedOf(sourceId, all));
  refuseAbout(dataset, about);
  const own = id ?? suggestId(dataset, { name, about, when });
  if (own === "") throw new CommandError("a record without an id: give it after the dataset's name");
  const record: RecordDraft = {
    dataset,
    id: own,
    name,
    about,
    claim: claimOf(dataset, sourceId, flags),
  };
  return { source, record };
}

/** A claim of a record that is there, from flags alone; throws as `fromFlags` does. */
export function claimFromFlags(wanted: string | undefined, flags: NewFlags, all: ReadFiles): Draft {
  const place = findRecord(wanted, all);
  const own = (["name", "about"] as const).find((key) => flags[key] !== undefined);
  if (own !== undefined) {
    throw new CommandError(
      `--${own} stands in the file of ${place.id} already: a claim brings only what a source says`,
      2,
    );
  }
  const source = flags.url === undefined ? null : sourceDraft(flags, flags.sourceId, all);
  const claim = claimOf(place.dataset, sourceOf(source, flags), flags);
  return { source, record: null, claim: { ...place, claim } };
}

function sourceOf(source: SourceDraft | null, flags: NewFlags): string {
  if (source !== null && flags.source !== undefined) {
    throw new CommandError(
      `two sources: found --source ${flags.source}, which is there, and --url, which makes a new one.\n` +
        "To do: leave one of them out; what the other one says is a claim of its own, added by ai-almanac new claim.",
      2,
    );
  }
  const id = source?.id ?? flags.source;
  if (id !== undefined) return id;
  throw new CommandError(
    "a record or claim without a source: expected --source <id>, or --url, --title, --publisher and --published of a new one",
    2,
  );
}

function claimOf(dataset: RecordDraft["dataset"], source: string, flags: NewFlags): RecordDraft["claim"] {
  return {
    source,
    keys: pick(flags, ["by", "kind", "known", "at", "note"]),
    says: saysOf(dataset, flags.say ?? []),
    events: eventsFrom(flags),
  };
}

function eventsFrom(flags: NewFlags): EventDraft[] {
  return [...eventsOf(flags.event, "when"), ...eventsOf(flags.target, "target")];
}

function sourceDraft(flags: NewFlags, id: string | undefined, { files, ids }: ReadFiles): SourceDraft {
  const publisher = flags.publisher;
  const missing = (["title", "publisher"] as const).filter((key) => flags[key] === undefined);
  if (missing.length > 0 || publisher === undefined) {
    throw new CommandError(`a new source without ${missing.map((key) => `--${key}`).join(" and ")}`, 2);
  }
  const list = files.find(({ role }) => role === "publishers")?.text ?? "";
  const known = [
    ...[...list.matchAll(/^([a-z0-9-]+):/gm)].map(([, own = ""]) => own),
    ...(ids.get("organizations") ?? []),
    ...(ids.get("people") ?? []),
  ];
  const isKnown = known.includes(publisher);
  if (!isKnown && (flags.publisherName === undefined || flags.publisherKind === undefined)) {
    const near = closest(slug(publisher), known);
    throw new CommandError(
      `no such publisher: expected an id of publishers, organizations or people; found ${JSON.stringify(publisher)}.\n` +
        `To do: ${near === null ? "" : `did you mean ${JSON.stringify(near)}? If it is new, `}add --publisher-name and --publisher-kind (${claimKinds.join(", ")}).`,
    );
  }
  const published = flags.published === undefined ? undefined : respellWhen(flags.published);
  const problem = published === undefined ? undefined : whenProblem(published);
  if (problem !== undefined) throw new CommandError(`--published: ${problem}`);
  return {
    id: id ?? suggestSourceId(publisher, published, ids.get("sources") ?? new Set()),
    keys: {
      ...pick(flags, ["title", "url", "publisher"]),
      ...(published === undefined ? {} : { published }),
      read: flags.read ?? today(),
      ...(flags.sourceKind === undefined ? {} : { kind: flags.sourceKind }),
      ...pick(flags, ["license", "archive", "language"]),
    },
    publisher: isKnown ? null : { id: publisher, name: flags.publisherName ?? "", kind: flags.publisherKind ?? "" },
  };
}

/** What the dataset says of a record before any claim does: without it not even an id follows. */
function refuseAbout(dataset: RecordDraft["dataset"], about: Readonly<Record<string, string>>): void {
  const { about: keys, oneOfAbout, singular } = definitionOf(dataset);
  const needed = Object.entries(keys).filter(([, key]) => key.required);
  const missing = needed.filter(([name]) => about[name] === undefined);
  const lacksOne = oneOfAbout.length > 0 && !oneOfAbout.some((name) => about[name] !== undefined);
  if (missing.length === 0 && !lacksOne) return;
  const given = [
    ...(lacksOne ? [oneOfAbout.map((name) => `${name}=${exampleOf(keys[name])}`).join(" or ")] : []),
    ...missing.map(([name, key]) => `${name}=${exampleOf(key)}`),
  ];
  throw new CommandError(
    `a ${singular} without what it is about: expected --about ${given.join(" ")}, for example; found ${Object.keys(about).join(", ") || "nothing"}`,
    2,
  );
}

function exampleOf(key: AboutKey | undefined): string {
  const example = String(key?.example ?? key?.values?.[0] ?? "");
  return /\s/.test(example) ? JSON.stringify(example) : example;
}

/** Fields as `field=value`, rows of tables as `field.key=value`. */
function saysOf(dataset: RecordDraft["dataset"], pairs: readonly string[]): Record<string, unknown> {
  const { fields } = definitionOf(dataset);
  const says: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [name, text] = split(pair, "--say", "capacity=up to 6 GW");
    const dot = name.indexOf(".");
    const [key, row] = dot === -1 ? [name, null] : [name.slice(0, dot), name.slice(dot + 1)];
    const field = fields[key];
    const value = field === undefined ? text : readValue(field, text);
    const isTwice =
      row === null ? says[key] !== undefined : (says[key] as object | undefined)?.[row as never] !== undefined;
    if (isTwice) {
      throw new CommandError(
        `--say ${name} twice: expected one value a field; found a second one, ${JSON.stringify(text)}.\n` +
          "To do: members of a list go into one, with commas between; what another speaker says is a claim of its own.",
        2,
      );
    }
    says[key] = row === null ? value : { ...(says[key] as object | undefined), [row]: value };
  }
  return says;
}

function eventsOf(pairs: readonly string[] | undefined, key: "when" | "target"): EventDraft[] {
  return (pairs ?? []).map((pair) => {
    const [type, text] = split(pair, key === "when" ? "--event" : "--target", "announced=2026-02-24");
    return { type, [key]: respellWhen(text) };
  });
}

function split(pair: string, flag: string, example: string): [string, string] {
  const sign = pair.indexOf("=");
  if (sign > 0) return [pair.slice(0, sign).trim(), pair.slice(sign + 1).trim()];
  throw new CommandError(
    `${flag} ${JSON.stringify(pair)}: expected a name, = and a value, such as "${example}" in quotes`,
    2,
  );
}

function pick(flags: NewFlags, keys: readonly (keyof NewFlags)[]): Record<string, string> {
  return Object.fromEntries(keys.flatMap((key) => (typeof flags[key] === "string" ? [[key, flags[key]]] : [])));
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
