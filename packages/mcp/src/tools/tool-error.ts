import { VerbError } from "@ai-almanac/verbs";
import type { CallToolResult } from "@modelcontextprotocol/server";

const mostShown = 2_000;

/** What is wrong with a question, for the one who asked to mend. Of any other error the cause goes to the log. */
export function toolError(error: unknown, log: (text: string) => void): CallToolResult {
  if (!(error instanceof VerbError)) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const text =
    error instanceof VerbError ? error.message : "This question could not be answered: an error of the server.";
  return { content: [{ type: "text", text: text.slice(0, mostShown).toWellFormed() }], isError: true };
}
