/**
 * Rehearses two releases from end to end, on this machine alone: a copy of the project is published to a registry on
 * loopback and installed by fresh consumers that know no other; then one record is corrected, released and installed again.
 */
import { rmSync } from "node:fs";
import { checkConsumers, installConsumer, lockedVersions, titleOf } from "./consumers.ts";
import { copyProject } from "./copy-project.ts";
import { rehearseKilled, whenKilled } from "./killed.ts";
import { publishAll, publishOthers } from "./publish.ts";
import { startRegistry } from "./registry.ts";
import { correctedTitle, correctOneRecord, release } from "./release.ts";
import { step } from "./step.ts";

if (!whenKilled) await step("kill a rehearsal that has begun", rehearseKilled);

const registry = await step("start a registry on loopback", startRegistry);
console.log(`  at ${registry.url}`);
let failed = true;
try {
  const copy = await step("copy the project and build the copy", copyProject);
  await step("publish what our packages depend on", () => publishOthers(copy, registry));
  const first = await step("publish every package", () => publishAll(copy, registry));
  const consumer = await step("install them into a fresh project", () => installConsumer(registry));
  const locked = lockedVersions(consumer);
  for (const name of first) if (!locked.has(name)) throw new Error(`${name} was published and is not in the lock`);
  await checkConsumers(consumer);

  const corrected = await step("correct one record and release again", () => {
    const record = correctOneRecord(copy);
    return { record, announced: release(copy) };
  });
  await step("publish what changed", () => publishAll(copy, registry));
  await step("update the same project", () => installConsumer(registry, consumer));
  const after = lockedVersions(consumer);
  for (const [name, version] of after) {
    const expected = corrected.announced.get(name) ?? locked.get(name);
    if (version !== expected) throw new Error(`${name} is locked at ${version}; expected ${expected}`);
  }
  const moved = [...after].filter(([name, version]) => locked.get(name) !== version);
  console.log(
    `  moved in the consumer's lock: ${moved.map(([name, version]) => `${name} ${locked.get(name)} → ${version}`).join(", ")}`,
  );
  const title = titleOf(consumer, corrected.record);
  if (title !== correctedTitle) throw new Error(`${corrected.record} is still called ${title}`);
  await checkConsumers(consumer);
  rmSync(copy, { recursive: true, force: true });
  rmSync(consumer, { recursive: true, force: true });
  failed = false;
} finally {
  await registry.stop();
  if (failed) console.error("The rehearsal failed; its folders are left in the temporary folder.");
}
