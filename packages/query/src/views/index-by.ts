import { QueryError } from "../error/query-error.ts";

/** What a record can be found by: a text, a boolean, or the members of a set. Null = nobody has said. */
export type IndexKey<V> = V extends readonly (infer Member)[]
  ? Extract<Member, string> | null
  : Extract<V, string | boolean | null>;

/** Fields that can be a key. */
export type IndexField<R> = {
  [K in keyof R & string]: R[K] extends string | boolean | null | readonly string[] ? K : never;
}[keyof R & string];

/**
 * Records by the value of a field, each list in the order given. A record stands under every member of a set; under
 * `null` where nobody has said anything, so that no record is lost.
 *
 * ```ts
 * indexBy(deals, "customers").get("meta").includes(getDeal("meta-amd-2026-02")); // true
 * ```
 *
 * @param key - a field that holds a text, a reference, a boolean or a set, or a function that gives one of these
 * @throws QueryError `unknown-field`; `wrong-key` where the value is of another kind
 */
export function indexBy<R extends object, K extends IndexField<R>>(
  records: readonly R[],
  key: K,
): Map<IndexKey<R[K]>, R[]>;
export function indexBy<R extends object, V extends string | boolean | null | readonly string[]>(
  records: readonly R[],
  key: (record: R) => V,
): Map<IndexKey<V>, R[]>;
export function indexBy<R extends object>(
  records: readonly R[],
  key: string | ((record: R) => unknown),
): Map<unknown, R[]> {
  const index = new Map<unknown, R[]>();
  const add = (value: unknown, record: R): void => {
    const list = index.get(value);
    if (list) list.push(record);
    else index.set(value, [record]);
  };
  for (const record of records) {
    const value = typeof key === "function" ? key(record) : fieldOf(record, key);
    if (!Array.isArray(value)) add(checkKey(value, key), record);
    else if (value.length === 0) add(null, record);
    else for (const member of new Set(value)) add(checkKey(member, key), record);
  }
  return index;
}

function fieldOf(record: object, field: string): unknown {
  if (Object.hasOwn(record, field)) return (record as Record<string, unknown>)[field];
  throw new QueryError("unknown-field", field, `a field of the records (${Object.keys(record).join(", ")})`);
}

function checkKey(value: unknown, key: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  const place = typeof key === "string" ? `in ${key}` : "from the key function";
  throw new QueryError("wrong-key", value, `a text, a boolean, null or a list of texts ${place}, for example "meta"`);
}
