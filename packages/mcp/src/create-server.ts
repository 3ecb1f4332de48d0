import { McpServer } from "@modelcontextprotocol/server";
import { registerPrompts } from "./prompts/register-prompts.ts";
import { registerResources } from "./resources/register-resources.ts";
import { registerTools } from "./tools/register-tools.ts";
import { readVersion } from "./version.ts";

const instructions = `AI Almanac is the record of the AI industry: chips, deals, moves, models, organizations, people, financials and their sources. A record is what its sources say.
- Ids look like meta, meta-amd-2026-02, meta-mtia-v5. To find one: find with where {"text": "…"}.
- Answers hold rows, the statements behind them (who says it, on what ground, since when, in which source, contested or not) and the sources with their addresses. Name the speaker, the source and the day when you use a value, and both sides where it is contested.
- Ranges and half-dates stay as they are: min or max null = no bound, 2026-Q4 is no day. null or [] = nobody is known to have said anything, which is not "no".
- Answers come in pages: \`next\` is the \`after\` of the next one.
- asof answers as the public knew it on a day. almanac://about tells how far the data reaches.`;

const unchanging = { listChanged: false };

/** A server with all tools, resources and prompts. `log` takes what goes wrong inside. */
export function createServer(log: (text: string) => void): McpServer {
  const server = new McpServer(
    {
      name: "ai-almanac",
      title: "AI Almanac",
      version: readVersion(),
      websiteUrl: "https://github.com/ai-almanac/ai-almanac",
    },
    { instructions, capabilities: { tools: unchanging, resources: unchanging, prompts: unchanging } },
  );
  registerTools(server, log);
  registerResources(server);
  registerPrompts(server);
  return server;
}
