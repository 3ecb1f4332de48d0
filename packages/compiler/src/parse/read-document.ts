import { type Document, type ParsedNode, parseDocument, type YAMLParseError } from "yaml";

export interface ReadDocument {
  readonly contents: ParsedNode | null;
  readonly errors: readonly YAMLParseError[];
}

/**
 * Text to YAML nodes: version 1.2, core schema, nothing expanded. Duplicate keys are looked for later, since the
 * library's own search takes quadratic time.
 */
export function readDocument(text: string): ReadDocument {
  // Stack traces of errors that are only ever printed would take most of the time on hostile files.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error",
    }) as Document.Parsed;
    return { contents: document.contents, errors: document.errors };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
