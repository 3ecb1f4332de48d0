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
  const weigh = async () => {
    process.kill(pid, "SIGUSR2");
    const [told] = await once(stderr, "data");
    const [, bytes, resident] = /^held (\d+) of (\d+)$/m.exec(String(told)) ?? [];
    if (bytes === undefined) throw new Error(`the server says ${told}`);
    return { bytes: Number(bytes), resident: Number(resident) };
  };

  const ask = async (from: number, to: number) => {
    for (let count = from; count < to; count += 1) {
      const question = questions[count % questions.length];
      if (question === undefined) continue;
      await client.callTool(question);
      if (count % 100 === 0) await client.readResource({ uri: "almanac://deals/meta-amd-2026-02" });
    }
  };
  const series: Awaited<ReturnType<typeof weigh>>[] = [];
  for (let count = 0; count < 10_000; count += 1_000) {
    await ask(count, count + 1_000);
    series.push(await weigh());
  }
  await client.close();
  const held = series.map(({ bytes }) => bytes);
  console.log(`held after each 1,000 questions, in bytes: ${held.join(", ")}`);
  console.log(`and resident: ${series.map(({ resident }) => resident).join(", ")}`);
  // What 9,000 answers of kilobytes would leave is tens of megabytes.
  expect(Math.max(...held) - (held[0] ?? Number.NaN)).toBeLessThan(2_000_000);
});
