import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project, run } from "./run.ts";

/** Every file of the project that git would clone, with its content, as one number: a rehearsal works on a copy and changes none. */
export function stateOfProject(): string {
  const hash = createHash("sha256");
  const listed = run(project, "git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  for (const path of listed.split("\0").filter((name) => name !== "" && existsSync(join(project, name)))) {
    hash.update(`${path}\0`).update(readFileSync(join(project, path)));
  }
  return hash.digest("hex");
}
