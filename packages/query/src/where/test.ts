import type { Answer } from "./kleene.ts";

/** A condition made ready: asked of the value of a field, or of a record. */
export type Test = (value: unknown) => Answer;
