import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository, type Repository } from "../repository.ts";

const records = "packages/datasets";
const folder = join(import.meta.dirname, "expected");
/** Much more than it takes: a machine may have other things to do. */
const timeout = 300_000;

/** What a contributor sees, from the change to the changelog, one text a scenario. */
async function story({ run, release }: Repository): Promise<string> {
  const texts = [await run("diff"), await run("guard"), await run("changeset", "--auto"), await run("guard")];
  return [...texts, await release()].join("\n");
}

test("add a deal", { timeout }, async () => {
  const repository = makeRepository();
  repository.write(
    `${records}/sources/records/meta-2026-11-20.yaml`,
    "title: A second order\nurl: https://ai.meta.com/blog/second-order/\npublisher: meta\npublished: 2026-11-20\nread: 2026-11-23\nkind: official\n",
  );
  repository.write(
    `${records}/deals/records/meta-amd-2026-11.yaml`,
    "name: Meta and AMD, one more gigawatt\nclaims:\n  - source: meta-2026-11-20\n    says: { kinds: [chip-purchase], customers: [meta], suppliers: [amd], capacity: 1 GW, extends: meta-amd-2026-02 }\n",
  );
  await expect(await story(repository)).toMatchFileSnapshot(join(folder, "add-a-deal.txt"));
});

test("correct a number", { timeout }, async () => {
  const repository = makeRepository();
  repository.edit(`${records}/deals/records/meta-amd-2026-02.yaml`, "up to 6 GW\n", "up to 7 GW\n");
  await expect(await story(repository)).toMatchFileSnapshot(join(folder, "correct-a-number.txt"));
});

test("correct a claim that another one outweighs", { timeout }, async () => {
  const repository = makeRepository();
  const path = `${records}/deals/records/meta-amd-2026-02.yaml`;
  repository.edit(path, "value: about 60e9 USD", "value: about 60e9 USD, capacity: 6 GW");
  repository.git("commit", "--quiet", "--all", "--message", "two speakers");
  repository.git("branch", "--force", "main");
  repository.edit(path, "capacity: 6 GW", "capacity: 5 GW");
  await expect(await story(repository)).toMatchFileSnapshot(join(folder, "correct-an-outweighed-claim.txt"));
});

test("append a later claim", { timeout }, async () => {
  const repository = makeRepository();
  const path = `${records}/deals/records/meta-amd-2026-02.yaml`;
  repository.edit(
    path,
    "rulings:\n",
    "  - id: delay\n    source: reuters-2026-11\n    by: amd\n    says: { capacity: 8 GW, events: [{ type: delivered, target: 2027 }] }\nrulings:\n",
  );
  await expect(await story(repository)).toMatchFileSnapshot(join(folder, "append-a-later-claim.txt"));
});

test("rename an id", { timeout }, async () => {
  const repository = makeRepository();
  const path = `${records}/deals/records/meta-amd-2026-02.yaml`;
  repository.write(`${records}/deals/records/meta-amd-instinct-2026-02.yaml`, repository.read(path));
  repository.remove(path);
  repository.write(
    `${records}/deals/redirects.yaml`,
    "- { from: meta-amd-2026-02, to: meta-amd-instinct-2026-02, since: 2026-11-24, why: a second deal of that month }\n",
  );
  await expect(await story(repository)).toMatchFileSnapshot(join(folder, "rename-an-id.txt"));
});

test("remove an id", { timeout }, async () => {
  const repository = makeRepository();
  repository.remove(`${records}/models/records/llama-4.yaml`);
  const refused = [
    await repository.run("diff"),
    await repository.run("guard"),
    await repository.run("changeset", "--auto"),
  ].join("\n");
  repository.write(
    `${records}/models/redirects.yaml`,
    "- { from: llama-4, gone: true, since: 2026-11-24, why: it was never released }\n",
  );
  const text = `Without a redirect\n\n${refused}\nWith a redirect\n\n${await story(repository)}`;
  await expect(text).toMatchFileSnapshot(join(folder, "remove-an-id.txt"));
});

test("narrow a field", { timeout }, async () => {
  const repository = makeRepository();
  const path = "packages/schema/json/deals.schema.json";
  repository.edit(path, "(?:GW|MW)", "(?:GW)");
  repository.edit(path, '                    "power",\n', "");
  await expect(await story(repository)).toMatchFileSnapshot(join(folder, "narrow-a-field.txt"));
});

test("change code only", { timeout }, async () => {
  const repository = makeRepository();
  repository.write("packages/query/src/when.ts", "export const when = 2;\n");
  repository.write("packages/query/src/when.test.ts", "// A test reaches no user.\n");
  const before = [
    await repository.run("diff"),
    await repository.run("guard"),
    await repository.run("changeset", "--auto"),
  ];
  const written = await repository.run(
    ...["changeset", "--package", "@ai-almanac/query", "--bump", "patch", "`when` is 2 where it was 1 by mistake."],
  );
  const text = [...before, written, await repository.run("guard"), await repository.release()].join("\n");
  await expect(text).toMatchFileSnapshot(join(folder, "change-code-only.txt"));
});

test("edit a source's title", { timeout }, async () => {
  const repository = makeRepository();
  repository.edit(`${records}/sources/records/reuters-2026-02-24.yaml`, "Meta to buy", "Meta signs to buy");
  await expect(await story(repository)).toMatchFileSnapshot(join(folder, "edit-a-source.txt"));
});

test("two contributors touch one record", { timeout }, async () => {
  const repository = makeRepository();
  const path = `${records}/deals/records/meta-amd-2026-02.yaml`;
  const commit = (message: string) => {
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--message", message);
  };
  repository.edit(path, "up to 6 GW\n", "up to 7 GW\n");
  const first = await repository.run("changeset", "--auto");
  commit("first");
  repository.git("switch", "--quiet", "--create", "other", "main");
  repository.edit(path, "about 60e9 USD", "about 65e9 USD");
  const second = await repository.run("changeset", "--auto");
  commit("second");
  // The first is merged while the second is still open: that must not show as taken back.
  repository.git("switch", "--quiet", "main");
  repository.git("merge", "--quiet", "--ff-only", "work");
  repository.git("switch", "--quiet", "other");
  const open = [await repository.run("diff"), await repository.run("guard")];
  repository.git("merge", "--quiet", "--no-edit", "main");
  const merged = [await repository.run("diff", "--base", "main"), await repository.run("guard", "--base", "main")];
  const text = [first, second, ...open, "After the merge\n", ...merged, await repository.release()];
  await expect(text.join("\n")).toMatchFileSnapshot(join(folder, "two-contributors.txt"));
});

test("the files follow the data of a release, and their own code", { timeout }, async () => {
  const repository = makeRepository();
  const manifest = "packages/files/package.json";
  repository.write(manifest, `${JSON.stringify({ name: "@ai-almanac/files", version: "1.0.0" }, null, 2)}\n`);
  repository.write("packages/files/src/a.ts", "export const a = 1;\n");
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message", "files");
  repository.git("branch", "--force", "main");
  const none = await repository.run("changeset", "--join");
  repository.edit(`${records}/deals/records/meta-amd-2026-02.yaml`, "up to 6 GW\n", "up to 7 GW\n");
  repository.write(
    `${records}/people/records/lisa-su.yaml`,
    "name: Lisa Su\nclaims:\n  - { source: reuters-2026-02-24, says: { names: [Lisa Su] } }\n",
  );
  const text = [none, await repository.run("changeset", "--auto"), await repository.run("guard")];
  repository.write("packages/files/src/a.ts", "export const a = 2;\n");
  text.push(await repository.run("guard"), await repository.release());
  const { version } = JSON.parse(repository.read(manifest)) as { version: string };
  const log = repository.read("packages/files/CHANGELOG.md");
  text.push(`# files ${version}`, log);
  await expect(text.join("\n")).toMatchFileSnapshot(join(folder, "files-follow.txt"));
});

test("a changeset that understates", { timeout }, async () => {
  const repository = makeRepository();
  repository.write(
    `${records}/people/records/lisa-su.yaml`,
    "name: Lisa Su\nclaims:\n  - { source: reuters-2026-02-24, says: { names: [Lisa Su] } }\n",
  );
  repository.write(".changeset/small.md", '---\n"@ai-almanac/people": patch\n---\n\nA small thing.\n');
  await expect(await story(repository)).toMatchFileSnapshot(join(folder, "a-changeset-that-understates.txt"));
});

test("nightly, before any release: what is on main, by the day", { timeout }, async () => {
  const repository = makeRepository();
  repository.edit(`${records}/deals/records/meta-amd-2026-02.yaml`, "up to 6 GW\n", "up to 7 GW\n");
  await repository.run("changeset", "--auto");
  repository.changesets("version", "--snapshot", "next");
  const { version } = JSON.parse(repository.read("packages/datasets/deals/package.json")) as { version: string };
  expect(version).toMatch(/^1\.0\.1-next\.\d{14}$/);
});
