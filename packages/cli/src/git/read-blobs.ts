import { runGit } from "./run-git.ts";

/** The files of a revision below some paths, by path relative to `root`. Links and submodules are left out. */
export function readBlobs(root: string, commit: string, paths: readonly string[]): Map<string, Buffer> {
  const listed = runGit(root, ["ls-tree", "-r", "-z", commit, "--", ...paths])
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, object = "", path = ""] = /^100\d{3} blob (\w+)\t([\s\S]*)$/.exec(line) ?? [];
      return object === "" ? [] : [{ object, path }];
    });
  const answer = runGit(root, ["cat-file", "--batch"], listed.map(({ object }) => `${object}\n`).join(""));
  const files = new Map<string, Buffer>();
  let offset = 0;
  for (const { path } of listed) {
    const end = answer.indexOf("\n", offset);
    // <object> blob <size>
    const size = Number(answer.toString("latin1", offset, end).split(" ")[2]);
    files.set(path, answer.subarray(end + 1, end + 1 + size));
    offset = end + 1 + size + 1;
  }
  return files;
}
