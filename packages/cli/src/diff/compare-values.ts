import type { Cause, FieldChange } from "./data-diff.ts";
import type { Value } from "./flatten.ts";

/** What differs between two flattened records, in the order of the later one, what went last. */
export function compareValues(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  cause: Cause,
): FieldChange[] {
  const places = new Set([...after.keys(), ...before.keys()]);
  return [...places].flatMap((field) => {
    const [old, now] = [before.get(field), after.get(field)];
    if (textOf(old) === textOf(now)) return [];
    const isSet = Array.isArray(old) || Array.isArray(now);
    return [{ field, cause, before: textOf(old), after: textOf(now), members: isSet ? members(old, now) : null }];
  });
}

function textOf(value: Value | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : value.join(", ");
}

function members(before: Value = [], after: Value = []): FieldChange["members"] {
  const [old, now] = [[before].flat(), [after].flat()];
  return {
    added: now.filter((member) => !old.includes(member)),
    removed: old.filter((member) => !now.includes(member)),
  };
}
