import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Flags of the packaged Chromium that break tests: the first kills the browser when a page closes. */
const unwanted = new Set(["--single-process", "--disable-web-security"]);

const installed = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const plainArgs = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

/**
 * A headless Chromium: the one that comes with npm ci, else one that is installed.
 *
 * @param flags - of the command line, beside those that every test needs
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const failures: string[] = [];
  for (const { name, launch } of candidates(flags)) {
    try {
      return await launch();
    } catch (error) {
      failures.push(`- ${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    [
      "No Chromium starts here, so the browser tests cannot run. Tried:",
      ...failures,
      "The packaged one needs the system libraries nss and nspr (Debian: apt-get install libnss3 libnspr4).",
      "Or install Chromium and name it: CHROMIUM_PATH=/path/to/chromium npm test",
    ].join("\n"),
  );
}

function candidates(flags: readonly string[]): { name: string; launch: () => Promise<Browser> }[] {
  const packaged = {
    name: "@sparticuz/chromium",
    launch: async () =>
      chromium.launch({
        executablePath: await unpacked(),
        args: [...sparticuz.args.filter((flag) => !unwanted.has(flag)), ...flags],
        headless: true,
      }),
  };
  const found = installed.filter((path) => existsSync(path));
  return [
    packaged,
    ...found.map((path) => ({
      name: path,
      launch: () => chromium.launch({ executablePath: path, args: [...plainArgs, ...flags], headless: true }),
    })),
  ];
}

/**
 * The path of the packaged Chromium. It unpacks itself into the temporary folder and takes whatever `chromium` it finds
 * there, of another version or half written by another process: so it gets a folder of its own, named when it is whole.
 */
async function unpacked(): Promise<string> {
  const { version } = createRequire(import.meta.url)("../../node_modules/@sparticuz/chromium/package.json");
  const folder = join(tmpdir(), `ai-almanac-chromium-${version}`);
  const executable = join(folder, "chromium");
  if (existsSync(executable)) return executable;

  const unfinished = `${folder}.${process.pid}`;
  const outer = process.env.TMPDIR;
  mkdirSync(unfinished, { recursive: true });
  process.env.TMPDIR = unfinished;
  try {
    await sparticuz.executablePath();
  } finally {
    if (outer === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outer;
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(executable)) throw error;
  }
  return executable;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").find((line) => line.trim() !== "") ?? text;
}
