import { type Verb, verbs } from "@ai-almanac/verbs";
import {
  type CallToolResult,
  fromJsonSchema,
  type JsonSchemaValidator,
  type jsonSchemaValidator,
  type McpServer,
} from "@modelcontextprotocol/server";
import { answerSchema } from "../answer/answer-schema.ts";
import { answerText } from "../answer/answer-text.ts";
import { askVerb } from "../answer/ask-verb.ts";
import { exampleInputs } from "./example-inputs.ts";
import { inputSchema } from "./input-schema.ts";
import { toolError } from "./tool-error.ts";

type Input = Readonly<Record<string, unknown>>;

/** One tool a verb. */
export function registerTools(server: McpServer, log: (text: string) => void): void {
  for (const verb of verbs) {
    server.registerTool(
      verb.name,
      {
        title: verb.title,
        description: describe(verb),
        inputSchema: fromJsonSchema<Input>(inputSchema(verb), readByTheVerb),
        outputSchema: answerSchema,
        annotations: {
          title: verb.title,
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      (input) => call(verb, input, log),
    );
  }
}

/** The verb reads its arguments itself, more leniently than the schema, and says more about what is wrong. */
const readByTheVerb: jsonSchemaValidator = {
  getValidator<T>(): JsonSchemaValidator<T> {
    return (input) => ({ valid: true, data: input as T, errorMessage: undefined });
  },
};

async function call(verb: Verb, input: Input, log: (text: string) => void): Promise<CallToolResult> {
  try {
    const answer = await askVerb(verb, input);
    return {
      content: [{ type: "text", text: answerText(answer) }],
      structuredContent: answer as unknown as Record<string, unknown>,
    };
  } catch (error) {
    return toolError(error, log);
  }
}

function describe(verb: Verb): string {
  const asked = exampleInputs(verb).map(({ question, input }) => `"${question}" ${JSON.stringify(input)}`);
  return `${verb.description} For example ${asked.join("; ")}`;
}
