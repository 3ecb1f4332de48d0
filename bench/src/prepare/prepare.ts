import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// `npm run bench` begins here: our packages must be built, and the others are installed as locked, once.
const bench = join(import.meta.dirname, "../..");
const unbuilt = ["query", "datasets/deals"].filter((name) => !existsSync(join(bench, "../packages", name, "dist")));
if (unbuilt.length > 0)
  fail(`expected built packages; found none of ${unbuilt.join(" and ")}; run npm run build first`);

const lock = readFileSync(join(bench, "package-lock.json"), "utf8");
const installed = join(bench, "node_modules/.installed-lock.json");
if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
  process.stderr.write("bench: installing what is measured beside ours\n");
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...first, "ci", "--prefix", bench], { cwd: bench, stdio: "inherit" });
  if (status !== 0) fail("expected npm ci of bench to end well; see what it says above");
  writeFileSync(installed, lock);
}

function fail(message: string): never {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(1);
}
