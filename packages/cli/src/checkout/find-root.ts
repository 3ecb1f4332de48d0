import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CommandError } from "../error.ts";

/** The root of the checkout in which `folder` lies: the nearest folder above it with packages/datasets. */
export function findRoot(folder: string): string {
  for (let place = resolve(folder); ; place = dirname(place)) {
    if (existsSync(join(place, "packages", "datasets"))) return place;
    if (dirname(place) === place) {
      throw new CommandError(
        `${folder} is in no checkout of AI Almanac: expected packages/datasets here or in a folder above.\n` +
          "To do: git clone https://github.com/ai-almanac/ai-almanac.git, and run this inside it.",
      );
    }
  }
}
