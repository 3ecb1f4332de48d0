/** Run in the package's folder by its build: the guides of the site, which stand there once, as one file that goes into the package. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Guide } from "../src/guides/guide.ts";

const folder = "../../apps/docs/src/guides";
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .sort();

writeFileSync("dist/guides.json", `${ascii(JSON.stringify(files.map(readGuide)))}\n`);

function readGuide(file: string): Guide {
  const text = readFileSync(join(folder, file), "utf8");
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n+(.*)$/s.exec(text) ?? [];
  const { name, question, lede } = (parse(head) ?? {}) as Record<string, unknown>;
  if (typeof name !== "string" || typeof question !== "string" || typeof lede !== "string" || body === "") {
    throw new Error(`${join(folder, file)}: expected a head with name, question and lede, then a text`);
  }
  return { slug: file.replace(/\.md$/, ""), name, question, lede, body };
}

function ascii(json: string): string {
  return json.replace(/[^\n -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
