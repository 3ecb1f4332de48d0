/** Run in a package's folder before it is packed: puts beside it the licences that its package.json names. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { license } = JSON.parse(readFileSync("package.json", "utf8")) as { license: string };

copyFileSync(join(root, "LICENSE"), "LICENSE");
if (license.includes("CC-BY-4.0")) copyFileSync(join(root, "LICENSE-DATA"), "LICENSE-DATA");
