import { readFileSync } from "node:fs";
import type { Guide } from "./guide.ts";

/** The guides that lie beside the built program. */
export function readGuides(): readonly Guide[] {
  return JSON.parse(readFileSync(new URL("guides.json", import.meta.url), "utf8")) as readonly Guide[];
}
