import { serializeMessage } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { createServer } from "./create-server.ts";
import { MessageLines } from "./wire/message-lines.ts";

/** Serves on standard input and output until the input ends. What goes wrong is told on standard error. */
export function serve(): void {
  const log = (text: string) => void process.stderr.write(`ai-almanac-mcp: ${text}\n`);
  const lines = new MessageLines((refusal) => process.stdout.write(serializeMessage(refusal)));
  process.stdin.pipe(lines);
  process.stdin.on("error", (error) => lines.destroy(error));
  // Where nobody reads the answers any more no question needs to be read.
  process.stdout.on("error", () => process.stdin.destroy());
  serveStdio(() => createServer(log), {
    transport: new StdioServerTransport(lines, process.stdout),
    onerror: ({ message }) => log(message),
  });
}
