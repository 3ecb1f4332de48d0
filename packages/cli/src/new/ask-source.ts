import type { ReadFiles } from "@ai-almanac/compiler";
import { parseWhen } from "@ai-almanac/query";
import { claimKinds } from "@ai-almanac/schema";
import { parse } from "yaml";
import { respellWhen } from "../fix/respell-when.ts";
import { needed } from "./ask.ts";
import type { SourceDraft } from "./draft.ts";
import { today } from "./from-flags.ts";
import type { Prompter } from "./prompter.ts";
import { slug, suggestSourceId } from "./suggest-id.ts";

const fresh = "(a new source)";
const freshPublisher = "(a new publisher)";

export interface AskedSource {
  readonly id: string;
  /** Null where the source is there already. */
  readonly draft: SourceDraft | null;
}

/** Asks where it was read: a source that is there, where `mayExist`, or a new one. */
export async function askSource(prompter: Prompter, all: ReadFiles, mayExist: boolean): Promise<AskedSource> {
  if (mayExist) {
    const known = [...(all.ids.get("sources") ?? [])].map((value) => ({ value }));
    const answer = await prompter.search("Where did you read it?", [{ value: fresh }, ...known]);
    if (answer !== fresh) return { id: answer, draft: null };
  }
  const url = await prompter.text("Address of the page", { example: "https://…", validate: webAddress });
  const title = await prompter.text("Its title, as published", { validate: needed });
  const publisher = await askPublisher(prompter, all);
  const published = respellWhen(
    await prompter.text("When was it published? Leave empty where it bears no date", {
      example: "2026-02-24, 2026-02",
      validate: (answer) => (answer.trim() === "" ? undefined : whenProblem(answer)),
    }),
  );
  const read = await prompter.text("When did you read it?", { suggestion: today(), validate: needed });
  const id = suggestSourceId(
    publisher.id,
    published === "" ? undefined : published,
    all.ids.get("sources") ?? new Set(),
  );
  return {
    id,
    draft: {
      id,
      keys: { title, url, publisher: publisher.id, ...(published === "" ? {} : { published }), read },
      publisher: publisher.line,
    },
  };
}

async function askPublisher(
  prompter: Prompter,
  all: ReadFiles,
): Promise<{ id: string; line: SourceDraft["publisher"] }> {
  const text = all.files.find(({ role }) => role === "publishers")?.text ?? "";
  const list = (parse(text) ?? {}) as Record<string, { name?: string }>;
  const known = Object.entries(list).map(([value, { name = "" }]) => ({ value, hint: name }));
  const organizations = [...(all.ids.get("organizations") ?? [])].map((value) => ({ value, hint: "an organization" }));
  const answer = await prompter.search("Who published it?", [{ value: freshPublisher }, ...known, ...organizations]);
  if (answer !== freshPublisher) return { id: answer, line: null };
  const name = await prompter.text("The publisher's name", { validate: needed });
  const id = await prompter.text("Its id", { suggestion: slug(name), validate: needed });
  const kind = await prompter.choose(
    "What ground does it stand on, best first?",
    claimKinds.map((value) => ({ value })),
  );
  return { id, line: { id, name, kind } };
}

export function whenProblem(answer: string): string | undefined {
  try {
    parseWhen(respellWhen(answer));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function webAddress(answer: string): string | undefined {
  return /^https?:\/\/\S+\.\S+$/.test(answer.trim()) ? undefined : "an address that begins with https://";
}
