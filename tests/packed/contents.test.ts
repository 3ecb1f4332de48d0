import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { libraries, publicPackages, readJson, root } from "../workspace.ts";

const consumer = inject("consumer");

describe.each(publicPackages.map(({ manifest }) => manifest))(
  "$name as installed",
  ({ name, license, files: listed }) => {
    const folder = join(consumer, "node_modules", name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      // What the command keeps of its own code once it has run.
      .filter((file) => !file.startsWith(".start/"));
    const text = (file: string) => readFileSync(join(folder, file), "utf8");

    test("holds what it lists, licences and documents, nothing else", () => {
      const folders = listed?.map((entry) => `${entry}/`) ?? [];
      const outside = files.filter((file) => !folders.some((folder) => file.startsWith(folder)));
      const licences = license.includes("CC-BY-4.0") ? ["LICENSE", "LICENSE-DATA"] : ["LICENSE"];
      expect(outside.sort()).toEqual([...licences, "README.md", "package.json"]);
      expect(files.filter((file) => /\.(test|spec)\.|\.map$|\.draft$/.test(file))).toEqual([]);
    });

    test("names no place on the machine that built it", () => {
      const places = [root, process.env.HOME, "file://"].filter((place) => place !== undefined && place.length > 1);
      for (const file of files) {
        for (const place of places) expect(text(file).includes(`${place}`), `${file} names ${place}`).toBe(false);
      }
    });

    test("JSON is ASCII and parses", () => {
      for (const file of files.filter((file) => file.endsWith(".json"))) {
        expect(text(file), file).toMatch(/^[\n -~]*$/);
        expect(() => readJson(join(folder, file)), file).not.toThrow();
      }
    });

    test("JSON is imported with its attribute by Node and not at all by bundlers", () => {
      for (const file of files.filter((file) => file.endsWith(".js"))) {
        for (const [statement] of text(file).matchAll(/^import .*\.json.*$/gm)) {
          expect(statement, file).toMatch(/ with \{ ?type: ?"json" ?\};?$/);
          expect(file).not.toMatch(/\.bundler\.js$/);
        }
      }
    });

    test.runIf(libraries.some(({ manifest }) => manifest.name === name))("nothing reads files or the clock", () => {
      for (const file of files.filter((file) => /\.c?js$/.test(file) && !file.includes("records"))) {
        expect(text(file), file).not.toMatch(/["'](node:|fs|path|os)\b|Date\.now|new Date\(\)|Math\.random/);
      }
    });
  },
);
