import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface Registry {
  readonly url: string;
  /** Its storage, and the configuration of those who use it. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const longestStart = 60_000;

/** Verdaccio ends with us, also where we are killed and can't stop it. */
const endWithParent = "data:text/javascript,process.on('disconnect', () => process.exit())";

/** Starts Verdaccio on loopback, on a free port, with no way to any other registry. */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), "ai-almanac-registry-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(
    join(folder, "config.yaml"),
    [
      `storage: ${folder}/storage`,
      "uplinks: {}",
      `auth: { htpasswd: { file: ${folder}/htpasswd } }`,
      'packages: { "@*/*": { access: $all, publish: $authenticated }, "**": { access: $all, publish: $authenticated } }',
      "max_body_size: 200mb",
      "log: { type: stdout, format: json, level: error }",
      "",
    ].join("\n"),
  );
  const script = join(import.meta.dirname, "node_modules/verdaccio/bin/verdaccio");
  const server = spawn(
    process.execPath,
    ["--import", endWithParent, script, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  await answers(url, server);
  writeFileSync(join(folder, "npmrc"), `registry=${url}\n//127.0.0.1:${port}/:_authToken=${await tokenOf(url)}\n`);
  return {
    url,
    folder,
    stop: async () => {
      server.kill();
      await new Promise((resolve) => server.once("exit", resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A user for the rehearsal alone. */
async function tokenOf(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: crypto.randomUUID(), email: "a@example.org" }),
  });
  const { token, error } = (await response.json()) as { token?: string; error?: string };
  if (token === undefined) throw new Error(`the registry gives no token: ${error ?? response.status}`);
  return token;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let waited = 0; waited < longestStart; waited += 100) {
    if (server.exitCode !== null) throw new Error(`the registry ended with ${server.exitCode}`);
    const ping = await fetch(`${url}-/ping`).catch(() => null);
    if (ping?.ok === true) return;
    await wait(100);
  }
  throw new Error("the registry does not answer after 60 s");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
