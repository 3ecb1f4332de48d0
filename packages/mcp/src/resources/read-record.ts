import { VerbError } from "@ai-almanac/verbs";
import { ResourceNotFoundError } from "@modelcontextprotocol/server";
import { askVerb } from "../answer/ask-verb.ts";
import { verbNamed } from "../verb-named.ts";

/** One record with who says its values, as JSON. Throws ResourceNotFoundError. */
export async function readRecord(uri: string, dataset: string, id: string): Promise<string> {
  try {
    const { summary, statements, sources, notes } = await askVerb(verbNamed("get"), { dataset, id });
    return JSON.stringify({ dataset, record: summary, statements, sources, notes }, null, 1);
  } catch (error) {
    if (error instanceof VerbError) throw new ResourceNotFoundError(uri, error.message.slice(0, 1_000).toWellFormed());
    throw error;
  }
}
