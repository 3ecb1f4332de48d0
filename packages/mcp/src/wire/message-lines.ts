import { Transform, type TransformCallback } from "node:stream";
import { ProtocolErrorCode } from "@modelcontextprotocol/server";
import { mostLineBytes } from "../limits.ts";
import { idInLine } from "./id-in-line.ts";
import { judgeLine, type Refusal, refuse } from "./judge-line.ts";

const newline = 10;
const keptOfLong = 512;

/**
 * Lets through the lines that are messages, and has the others answered: the transport of the SDK leaves what is no JSON without an
 * answer, and ends at a line that is too long. Of such a line no more than its ends is kept.
 */
export class MessageLines extends Transform {
  #parts: Buffer[] = [];
  #bytes = 0;
  #start = "";
  #end = "";
  readonly #answer: (refusal: Refusal) => void;

  constructor(answer: (refusal: Refusal) => void) {
    super();
    this.#answer = answer;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      this.#take(chunk.subarray(from, to));
      this.#endLine();
      from = to + 1;
    }
    this.#take(chunk.subarray(from));
    done();
  }

  #take(part: Buffer): void {
    const wasShort = this.#bytes <= mostLineBytes;
    this.#bytes += part.length;
    if (this.#bytes <= mostLineBytes) {
      if (part.length > 0) this.#parts.push(part);
      return;
    }
    if (wasShort) this.#start = Buffer.concat([...this.#parts, part]).toString("latin1", 0, keptOfLong);
    const before = wasShort ? Buffer.concat(this.#parts).toString("latin1") : this.#end;
    this.#end = (before + part.subarray(-keptOfLong).toString("latin1")).slice(-keptOfLong);
    this.#parts = [];
  }

  #endLine(): void {
    const [parts, bytes, start, end] = [this.#parts, this.#bytes, this.#start, this.#end];
    [this.#parts, this.#bytes, this.#start, this.#end] = [[], 0, "", ""];
    if (bytes > mostLineBytes) {
      const text = `Invalid request: expected a message of at most ${mostLineBytes} bytes; found ${bytes}`;
      this.#answer(refuse(ProtocolErrorCode.InvalidRequest, text, idInLine(start, end)));
      return;
    }
    const line = Buffer.concat(parts).toString("utf8").trim();
    if (line === "") return;
    const refusal = judgeLine(line);
    if (refusal === null) this.push(`${line}\n`);
    else this.#answer(refusal);
  }
}
