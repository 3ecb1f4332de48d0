import { ProtocolErrorCode, parseJSONRPCMessage } from "@modelcontextprotocol/server";
import { mostDepth } from "../limits.ts";

/** A JSON-RPC error. Without `id` where the message tells none. */
export interface Refusal {
  readonly jsonrpc: "2.0";
  readonly id?: string | number;
  readonly error: { readonly code: number; readonly message: string };
}

/** What is wrong with a line that should be one JSON-RPC message; null where it is one. */
export function judgeLine(line: string): Refusal | null {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return refuse(ProtocolErrorCode.ParseError, "Parse error: expected one JSON-RPC message on a line", undefined);
  }
  const id = idOf(message);
  const fault = faultIn(message);
  if (fault !== null) return refuse(ProtocolErrorCode.InvalidRequest, `Invalid request: ${fault}`, id);
  try {
    parseJSONRPCMessage(message);
    return null;
  } catch {
    const expected = Array.isArray(message) ? "one message, no batch" : 'an object with "jsonrpc": "2.0" and a method';
    return refuse(ProtocolErrorCode.InvalidRequest, `Invalid request: expected ${expected}`, id);
  }
}

export function refuse(code: number, message: string, id: string | number | undefined): Refusal {
  return { jsonrpc: "2.0", ...(id === undefined ? {} : { id }), error: { code, message } };
}

function idOf(message: unknown): string | number | undefined {
  if (typeof message !== "object" || message === null || !Object.hasOwn(message, "id")) return undefined;
  const { id } = message as { id: unknown };
  return typeof id === "string" || Number.isSafeInteger(id) ? (id as string | number) : undefined;
}

/** Walked without recursion, which deep nesting would break. */
function faultIn(message: unknown): string | null {
  let level: readonly unknown[] = [message];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostDepth) return `nested deeper than ${mostDepth}`;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === "string" && !value.isWellFormed()) return "a text holds half a surrogate pair";
      if (typeof value !== "object" || value === null) continue;
      for (const [key, part] of Object.entries(value)) {
        if (!key.isWellFormed()) return "a key holds half a surrogate pair";
        next.push(part);
      }
    }
    level = next;
  }
  return null;
}
