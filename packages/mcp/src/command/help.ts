export const usage = "Usage: ai-almanac-mcp [--help] [--version]";

export const help = `${usage}

Answers questions about the AI industry for assistants, by the Model Context Protocol
over standard input and output. Needs no network and writes no file.

A client starts it. In most of them:

  { "mcpServers": { "ai-almanac": { "command": "npx", "args": ["-y", "@ai-almanac/mcp"] } } }

Tools      find, get, asof, claims, changes, flows, exposure, sum
Resources  almanac://about, almanac://guides/…, almanac://deals, almanac://deals/<id> …
Prompts    purchases-by-day, cancelled-and-late-chips, who-left

  -h, --help     this text
  -v, --version  the version
`;
