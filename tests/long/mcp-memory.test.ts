import { once } from "node:events";
import { join } from "node:path";
import { verbs } from "@ai-almanac/verbs";
import { expect, inject, test } from "vitest";
import { connect } from "../mcp/session.ts";

/** Each example of each verb, a question that is wrong, a record, and a completion. */
const questions = [
  ...verbs.flatMap(({ name, examples }) => examples.map((example) => ({ name, arguments: { ...example.arguments } }))),
  { name: "get", arguments: { id: "meta-amd-2026-03" } },
];

test.skipIf(process.platform === "win32")("10,000 questions in one session leave nothing behind", async () => {
  const probe = join(import.meta.dirname, "fixtures/tell-heap.mjs");
  const { client, transport } = await connect(inject("consumer"), ["--expose-gc", "--import", probe]);
  const { pid, stderr } = transport;
  if (pid === null || stderr === null) throw new Error("the server has not started");
  const held = async () => {
    process.kill(pid, "SIGUSR2");
    const [told] = await once(stderr, "data");
    return Number(/held (\d+)/.exec(String(told))?.[1]);
  };

  const ask = async (from: number, to: number) => {
    for (let count = from; count < to; count += 1) {
      const question = questions[count % questions.length];
      if (question === undefined) continue;
      await client.callTool(question);
      if (count % 100 === 0) await client.readResource({ uri: "almanac://deals/meta-amd-2026-02" });
    }
  };
  await ask(0, 1_000);
  const early = await held();
  await ask(1_000, 10_000);
  const late = await held();
  await client.close();
  console.log(`held after 1,000 questions ${early} bytes, after 10,000 ${late}`);
  // What 9,000 answers of kilobytes would leave is tens of megabytes.
  expect(late - early).toBeLessThan(2_000_000);
});
