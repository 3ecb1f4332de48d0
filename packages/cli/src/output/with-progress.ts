/** Where progress is told: standard error, while it is a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

interface Surroundings {
  readonly stream?: ProgressStream;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** Work that takes no longer needs no word, in milliseconds. */
const patience = 500;
const pause = 100;
const eraseLine = "\r\u001b[K";

/**
 * Does work that reads many files, and tells a terminal how many were read so far: one line, rewritten, which is gone in the end. A
 * pipe or a log gets nothing.
 */
export function withProgress<File, Parsed, Result>(
  parse: (file: File) => Parsed,
  work: (parse: (file: File) => Parsed) => Result,
  { stream = process.stderr, now = () => performance.now() }: Surroundings = {},
): Result {
  if (stream.isTTY !== true) return work(parse);
  const start = now();
  let [count, told] = [0, 0];
  const watched = (file: File): Parsed => {
    count += 1;
    const elapsed = now() - start;
    if (elapsed >= patience && elapsed - told >= pause) {
      told = elapsed;
      stream.write(`${eraseLine}Reading records: ${count} files so far`);
    }
    return parse(file);
  };
  try {
    return work(watched);
  } finally {
    if (told > 0) stream.write(eraseLine);
  }
}
