/** A JSON Schema, as clients read it. */
export type JsonSchema = Readonly<Record<string, unknown>>;
