/** Something that the person at the terminal can mend: printed as it is, without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** The exit code: 1 = something is wrong or nothing was found, 2 = the command was not understood. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** By its name, since each built file has a class of its own. */
export function isCommandError(error: unknown): error is CommandError {
  return error instanceof Error && error.name === "CommandError";
}
