/** A published record of any dataset. */
export type AnyRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The label of a record; a source has a title. */
export function nameOf(record: AnyRecord): string {
  return String(record.name ?? record.title ?? record.id);
}
