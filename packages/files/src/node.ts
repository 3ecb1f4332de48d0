import { fileURLToPath } from "node:url";
import { type FileName, files } from "./index.ts";

/**
 * The absolute path of a file, for programs that run in Node and open files themselves.
 *
 * @throws RangeError for a name that is not among `files`
 */
export function filePath(name: FileName): string {
  if (!files.some((file) => file.name === name)) {
    throw new RangeError(`@ai-almanac/files has no file ${JSON.stringify(name)}; \`files\` lists those that it has`);
  }
  return fileURLToPath(new URL(name, import.meta.url));
}
