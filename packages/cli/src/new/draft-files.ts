import { basename } from "node:path";
import type { ReadFiles, SourceFile } from "@ai-almanac/compiler";
import { CommandError } from "../error.ts";
import { placeOf } from "../git/read-revision.ts";
import { appendClaim } from "./append-claim.ts";
import { type Draft, recordPath } from "./draft.ts";
import { slug } from "./suggest-id.ts";
import { addPublisher, writeRecord, writeSource } from "./write-yaml.ts";

const publishers = "packages/datasets/sources/publishers.yaml";

export interface DraftFiles {
  /** Files that must not be there yet, what is referred to first. */
  readonly added: ReadonlyMap<string, string>;
  /** Files that get a new text. */
  readonly edited: ReadonlyMap<string, string>;
  /** Records that get a claim, whose source may be among the added. */
  readonly editedLast: ReadonlyMap<string, string>;
}

/** The files of a draft. Throws CommandError where one of its ids is taken. */
export function draftFiles({ source, record, claim }: Draft, { files, ids }: ReadFiles): DraftFiles {
  const added = new Map<string, string>();
  const edited = new Map<string, string>();
  if (source !== null) {
    if (source.publisher !== null) {
      const text = files.find(({ path }) => path === publishers)?.text ?? "";
      edited.set(publishers, addPublisher(text, source.publisher));
    }
    refuseTaken("sources", source.id, ids);
    added.set(recordPath("sources", source.id), writeSource(source));
  }
  if (record !== null) {
    refuseTaken(record.dataset, record.id, ids);
    added.set(recordPath(record.dataset, record.id), writeRecord(record));
  }
  const editedLast = new Map<string, string>();
  if (claim !== undefined) {
    const place = recordPath(claim.dataset, claim.id);
    editedLast.set(place, appendClaim(files.find(({ path }) => path === place)?.text ?? "", claim));
  }
  return { added, edited, editedLast };
}

/** The files of the checkout as they would stand with those of the draft. */
export function withDraft(all: ReadFiles, { added, edited, editedLast }: DraftFiles): ReadFiles {
  const texts = new Map([...edited, ...added, ...editedLast]);
  const ids = new Map([...all.ids].map(([dataset, own]) => [dataset, new Set(own)]));
  const fresh: SourceFile[] = [];
  for (const [path, text] of texts) {
    const place = placeOf(path);
    if (place === null)
      throw new CommandError(
        `${path} is no place for a record: expected an id of a-z, 0-9 and single hyphens.\n` +
          `To do: choose another id${nearId(path)}.`,
      );
    if (place.role === "record") ids.get(place.dataset)?.add(place.id);
    fresh.push({ ...place, text });
  }
  return { ...all, files: [...all.files.filter(({ path }) => !texts.has(path)), ...fresh], ids };
}

function nearId(path: string): string {
  const near = slug(basename(path, ".yaml"));
  return near === "" ? "" : `, such as ${near}`;
}

function refuseTaken(dataset: Parameters<typeof recordPath>[0], id: string, ids: ReadFiles["ids"]): void {
  if (!ids.get(dataset)?.has(id)) return;
  throw new CommandError(
    `${recordPath(dataset, id)} is there already.\nTo do: add a claim to it by ai-almanac new claim ${dataset}/${id}, or choose another id.`,
  );
}
