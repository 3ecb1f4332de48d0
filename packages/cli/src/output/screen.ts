/** Where a text is shown. */
export interface Screen {
  /** Columns of the terminal; null = not one, and lines may be as long as they like. */
  readonly width: number | null;
  readonly hasColours: boolean;
  /** False where the locale is not UTF-8: then tables use ASCII for dashes and the like. */
  readonly isUnicode: boolean;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The screen behind a stream. `COLUMNS` sets a width where there is no terminal. Colour comes on terminals alone, and never with
 * `NO_COLOR`; `FORCE_COLOR` brings it elsewhere.
 */
export function screenOf(stream: Stream, environment: Environment, platform: string): Screen {
  const isTerminal = stream.isTTY === true;
  return {
    width: (isTerminal ? stream.columns : undefined) ?? readWidth(environment.COLUMNS),
    hasColours: hasColours(stream, environment),
    isUnicode: platform === "win32" || isUtf8(environment.LC_ALL || environment.LC_CTYPE || environment.LANG || "C"),
  };
}

function hasColours(stream: Stream, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR && FORCE_COLOR !== "0") return true;
  return stream.isTTY === true && TERM !== "dumb" && (stream.hasColors?.() ?? true);
}

function readWidth(text: string | undefined): number | null {
  const width = Number(text);
  return Number.isInteger(width) && width > 0 ? width : null;
}

function isUtf8(locale: string): boolean {
  return /utf-?8/i.test(locale);
}

/** Not a terminal: a file, a pipe, or a program that asks. */
export const plainScreen: Screen = { width: null, hasColours: false, isUnicode: true };
