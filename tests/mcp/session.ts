import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

/** The command as installed, run by this Node on every system. */
export function commandOf(consumer: string): string {
  return join(consumer, "node_modules/@ai-almanac/mcp/bin/ai-almanac-mcp.js");
}

/** The SDK's own client, connected to a server of its own. */
export async function connect(consumer: string, nodeOptions: readonly string[] = []): Promise<Connection> {
  const args = [...nodeOptions, commandOf(consumer)];
  const transport = new StdioClientTransport({ command: process.execPath, args, stderr: "pipe" });
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(transport);
  return { client, transport };
}

export interface Connection {
  readonly client: Client;
  readonly transport: StdioClientTransport;
}

/** A message as it stands on the wire. */
export interface Message {
  readonly jsonrpc?: string;
  readonly id?: unknown;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server to which any bytes can be written. */
export class RawSession {
  readonly child: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  #lastId = 0;

  constructor(consumer: string) {
    this.child = spawn(process.execPath, [commandOf(consumer)], { stdio: ["pipe", "pipe", "pipe"] });
    const { stdout } = this.child;
    if (stdout === null) throw new Error("the server has no output");
    this.#answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  write(bytes: string | Uint8Array): void {
    this.child.stdin?.write(bytes);
  }

  async answer(): Promise<Message> {
    const { value, done } = await this.#answers.next();
    if (done) throw new Error("the server has ended");
    return JSON.parse(value) as Message;
  }

  /** Asks, and gives the answer, which has to be the next message. */
  async ask(method: string, params: unknown = {}): Promise<Message> {
    this.#lastId += 1;
    this.write(`${JSON.stringify({ jsonrpc: "2.0", id: this.#lastId, method, params })}\n`);
    return this.answer();
  }

  async start(): Promise<Message> {
    const clientInfo = { name: "raw", version: "1.0.0" };
    const hello = await this.ask("initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo });
    this.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
    return hello;
  }

  /** Ends the input; gives the exit code. */
  end(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.once("exit", resolve));
    this.child.stdin?.end();
    return ended;
  }
}

/** The text of a tool's answer. */
export function textOf({ content }: { readonly content?: unknown }): string {
  const [first] = content as readonly { readonly type: string; readonly text?: string }[];
  if (typeof first?.text !== "string") throw new Error("the answer has no text");
  return first.text;
}
