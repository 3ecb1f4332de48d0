/**
 * The ids of records, in their order. A plain loop, since it runs at every import, before V8 has compiled anything: a
 * callback a record takes more than twice as long there.
 */
export function idsOf<Id extends string>(records: readonly { readonly id: string }[]): Id[] {
  const ids = new Array<Id>(records.length);
  for (let index = 0; index < ids.length; index += 1) ids[index] = records[index]?.id as Id;
  return ids;
}
