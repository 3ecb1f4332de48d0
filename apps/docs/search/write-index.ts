import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { close, createIndex } from "pagefind";
import { kindWord, type SearchDocument } from "../src/view/search/document.ts";

/** Parts of Pagefind that this site has no use for: it brings its own page. */
const unused: ReadonlySet<string> = new Set([
  "pagefind-component-ui.css",
  "pagefind-component-ui.js",
  "pagefind-highlight.js",
  "pagefind-modular-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-ui.css",
  "pagefind-ui.js",
]);

/** Written by hand: searched by their headings, each with its anchor. */
const writtenPages = { Guides: "guides/**/index.html", Reference: "reference/**/index.html" };

/**
 * Writes the search index of a built site into its folder `pagefind`, from the documents that the build left, and
 * takes those away. Throws where Pagefind refuses one.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const list = join(folder, "search/documents.json");
  const documents = JSON.parse(readFileSync(list, "utf8")) as SearchDocument[];
  const { index, errors } = await createIndex({
    rootSelector: "main",
    excludeSelectors: [".crumb", "pre"],
    forceLanguage: "en",
  });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join("; ")}`);
  for (const document of documents) check(await index.addHTMLFile({ url: document.url, content: pageOf(document) }));
  let pages = documents.length;
  for (const [kind, pattern] of Object.entries(writtenPages)) {
    for (const file of globSync(pattern, { cwd: folder }).sort()) {
      const content = readFileSync(join(folder, file), "utf8")
        .replace("<main ", `<main ${kindAttributes(kind)} `)
        .replace("</main>", `<p>${kindWord(kind)}</p></main>`)
        .replace('<p class="lede"', '<p class="lede" data-pagefind-meta="note"');
      check(await index.addHTMLFile({ sourcePath: file.replaceAll("\\", "/"), content }));
      pages += 1;
    }
  }
  const made = await index.getFiles();
  check(made);
  await close();
  writeFiles(join(folder, "pagefind"), made.files);
  writeFileSync(join(folder, "search/names.json"), JSON.stringify(namesOf(documents)));
  rmSync(list);
  return pages;
}

/**
 * Written here and not by Pagefind, whose own `writeFiles` answers before its last file is whole: on a busy machine the
 * index was left without its entry.
 */
function writeFiles(folder: string, files: readonly { readonly path: string; readonly content: Uint8Array }[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (unused.has(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Things that have a name of their own; what happened to them and where it was read are found by words. */
const unnamed: ReadonlySet<string> = new Set(["Moves", "Money", "Sources", "Compare", "Pictures"]);

/** `[address, title, kind, sentence, ...other names]` of each: whatever is called exactly so is shown first. */
function namesOf(documents: readonly SearchDocument[]): string[][] {
  return documents
    .filter(({ kind }) => !unnamed.has(kind))
    .map(({ url, title, kind, note, names }) => [url, title, kind, note, ...names]);
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

function kindAttributes(kind: string): string {
  return `data-pagefind-meta="kind:${kind}"`;
}

/** Who looks for a name wants the thing itself first, then what happened to it, then where it was read. */
const weights: Readonly<Record<string, number>> = { Moves: 5, Compare: 3, Sources: 1 };

/** A page of nothing but what is to be found: names weigh most, then the sentence and the words of its values. */
function pageOf({ title, names, note, kind, text }: SearchDocument): string {
  const weight = weights[kind] ?? 10;
  return `<!doctype html><html lang="en"><body><main ${kindAttributes(kind)}><h1 data-pagefind-weight="${weight}" data-pagefind-meta="title">${escapeText(title)}</h1><p data-pagefind-weight="${weight}">${escapeText(names.join(", "))}</p><p data-pagefind-weight="1" data-pagefind-meta="note">${escapeText(note)}</p><p>${escapeText(text)}</p><p>${kindWord(kind)}</p></main></body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("../dist", import.meta.url));
  if (!existsSync(folder)) throw new Error(`${folder} is not there: build the site first.`);
  const pages = await writeSearchIndex(folder);
  console.log(`${pages.toLocaleString("en-US")} pages can be searched.`);
}
