import { completable, type GetPromptResult, type McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { completeId } from "../data/complete-id.ts";

const organization = (description: string) =>
  completable(z.string().min(1).max(200).describe(description), (typed) => completeId(typed, ["organizations"]));
const day = z.string().min(4).max(40).describe("A day such as 2026-02-25, or a period of which the last day counts.");

/** How an answer should be worded; the same for all. */
const rules =
  "For each fact name the speaker, the source with its address, and since which day it is known. Where sources contradict each other give both sides. Keep ranges and half-dates as they are stated, add nothing from memory, and say what the almanac leaves open.";

/** Three typical questions. */
export function registerPrompts(server: McpServer): void {
  server.registerPrompt(
    "purchases-by-day",
    {
      title: "What had an organization ordered by a day?",
      description: "What it had ordered, from whom and for how much, as the public knew it on that day.",
      argsSchema: z.object({ organization: organization("The id of the buyer, for example meta."), day }),
    },
    ({ organization, day }) =>
      prompt(
        `What had ${organization} ordered by ${day}, from whom, and for how much?`,
        `Ask asof with ${input({ day, dataset: "deals", where: { customers: [organization] } })}, follow \`next\` while there is one, and ask claims about the values that are contested.`,
      ),
  );
  server.registerPrompt(
    "cancelled-and-late-chips",
    {
      title: "Which chips of a designer were cancelled or are late?",
      description: "Which were cancelled or moved, who says so, and since when that is known.",
      argsSchema: z.object({ designer: organization("The id of the designer, for example meta.") }),
    },
    ({ designer }) =>
      prompt(
        `Which chips of ${designer} were cancelled or are late, who says so, and since when is it known?`,
        `Ask find with ${input({ dataset: "chips", where: { designer: [designer], status: ["cancelled"] } })} and with ${input({ dataset: "chips", where: { designer: [designer] }, fields: ["targets", "status"] })}, then claims about each chip that was cancelled or whose target moved.`,
      ),
  );
  server.registerPrompt(
    "who-left",
    {
      title: "Who left an organization, and where to?",
      description: "People and groups who left, where they went, and who says so.",
      argsSchema: z.object({ organization: organization("The id of the employer that was left, for example meta.") }),
    },
    ({ organization }) =>
      prompt(
        `Who left ${organization}, where did they go, and when?`,
        `Ask find with ${input({ dataset: "moves", where: { from: [organization] }, fields: ["person", "group", "to", "roleTo", "status"] })} and follow \`next\` while there is one; flows with ${input({ from: organization })} counts them.`,
      ),
  );
}

function prompt(question: string, way: string): GetPromptResult {
  const text = `${question}\n\nAnswer from AI Almanac alone. ${way}\n\n${rules}`;
  return { messages: [{ role: "user", content: { type: "text", text } }] };
}

function input(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(value);
}
