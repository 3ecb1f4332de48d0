import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const draft = /^\..*\.draft$/;

/** Takes away drafts that a killed command left. Only under the lock: then nobody else's are among them. */
export function sweepDrafts(root: string): void {
  const datasets = join(root, "packages", "datasets");
  const folders = readdirSync(datasets, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: dataset } of folders) {
    for (const folder of [join(datasets, dataset), join(datasets, dataset, "records")]) {
      if (!existsSync(folder)) continue;
      for (const name of readdirSync(folder)) if (draft.test(name)) rmSync(join(folder, name), { force: true });
    }
  }
}
