import { fieldText } from "../problem/field-text.ts";
import type { Path, Problem, ProblemText } from "../problem/problem.ts";
import type { SourceFile } from "../read/source-file.ts";
import { lineFinder } from "./line-finder.ts";
import { locate, type Side } from "./locate.ts";
import { readDocument } from "./read-document.ts";
import { explainSyntaxError } from "./syntax-errors.ts";
import { toPlain } from "./to-plain.ts";

/** A file as plain values, able to tell where each of them stands. */
export interface ParsedFile extends Omit<SourceFile, "text"> {
  readonly value: unknown;
  /** A problem of the value at `path`, or of its key. What is not there is placed at what should hold it. */
  readonly problem: (path: Path, text: ProblemText, side?: Side) => Problem;
}

/** Later errors of one file mostly follow from the first. */
const mostSyntaxErrors = 3;

export interface ParsedText {
  /** Null where the text is no YAML, or parts of it were refused. */
  readonly parsed: ParsedFile | null;
  readonly problems: readonly Problem[];
}

/** Text to plain values, and all that is wrong with the YAML itself. */
export function parseFile(file: SourceFile): ParsedText {
  const problems: Problem[] = [];
  const lineOf = lineFinder(file.text);
  const reportAt = (offset: number, path: Path, text: ProblemText) =>
    problems.push({ file: file.path, ...lineOf(offset), field: fieldText(path), ...text });

  const percent = file.text.search(/^%/m);
  if (percent !== -1) reportAt(percent, [], directive);
  const { contents, errors } = readDocument(file.text);
  if (percent === -1) {
    for (const error of errors.slice(0, mostSyntaxErrors)) reportAt(error.pos[0], [], explainSyntaxError(error));
  }
  if (problems.length > 0) return { parsed: null, problems };

  const { value, isWhole } = toPlain(contents, lineOf, reportAt);
  if (!isWhole) return { parsed: null, problems };
  const { text: _, ...rest } = file;
  return { parsed: { ...rest, value, problem: placer(file) }, problems };
}

/** Positions are read anew when a problem asks for one: keeping all nodes of all files would take gigabytes. */
function placer(file: SourceFile): ParsedFile["problem"] {
  let contents: ReturnType<typeof readDocument>["contents"] | undefined;
  let lineOf: ReturnType<typeof lineFinder> | undefined;
  return (path, text, side = "value") => {
    contents ??= readDocument(file.text).contents;
    lineOf ??= lineFinder(file.text);
    const offset = locate(contents, path, side);
    return { file: file.path, ...lineOf(offset), field: fieldText(path), ...text };
  };
}

const directive: ProblemText = {
  what: "a YAML directive",
  expected: "none, since a directive changes how the rest is read",
  found: "a line that begins with %",
  todo: "take the line out",
};
