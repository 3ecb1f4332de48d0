/** What a package exports, as the pages of the reference print it. Made by reference/write-model.ts. */
export interface ReferencePackage {
  /** `query`: also its address. */
  readonly name: string;
  /** `@ai-almanac/query`. */
  readonly npm: string;
  readonly description: string;
  readonly doors: readonly ReferenceDoor[];
}

/** One entry of a package, such as `@ai-almanac/chips/claims`. */
export interface ReferenceDoor {
  readonly path: string;
  readonly exports: readonly ReferenceExport[];
}

export interface ReferenceExport {
  readonly name: string;
  readonly kind: "function" | "class" | "interface" | "type" | "value";
  /** Declarations as TypeScript; overloads one by one. */
  readonly code: readonly string[];
  /** From the comment in the code: paragraphs, `code`, fenced examples. */
  readonly text: string;
  readonly parameters: readonly ReferenceMember[];
  readonly returns: string;
  readonly throws: readonly string[];
  /** Properties of an interface or class. */
  readonly members: readonly ReferenceMember[];
  /** How many more there are than `members` lists. */
  readonly more: number;
}

export interface ReferenceMember {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
