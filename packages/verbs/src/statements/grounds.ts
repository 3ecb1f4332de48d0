import type { Statement } from "../answer/answer.ts";
import { quarrels } from "./quarrels.ts";

/**
 * Of everything said of one field what a reader needs: for a value its first statement, for a set the first of each
 * member, for an event the first of each occurrence and target; then all that contradict it or deny it. Where nobody
 * contradicts the published value, and yet the field is contested, those who contradict each other: a range that an editor
 * prefers since it spans the reports hides none of them.
 */
export function grounds(statements: readonly Statement[]): Statement[] {
  const chosen = statements.filter(({ state, denies }) => state === "chosen" && !denies);
  const against = statements.filter(({ state, denies }) => state === "rival" || (denies && state !== "rejected"));
  const contested = against.filter((one) => one.contested);
  return [...firstOfEach(chosen), ...(contested.length > 0 ? contested : quarrels(statements))];
}

function firstOfEach(chosen: readonly Statement[]): Statement[] {
  const covered = new Set<string>();
  return chosen.filter(({ field, value }) => {
    const parts = partsOf(field, value).filter((part) => !covered.has(part));
    for (const part of parts) covered.add(part);
    return parts.length > 0;
  });
}

function partsOf(field: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map((member) => `${field} ${member}`);
  if (typeof value !== "object" || value === null || "unit" in value) return [field];
  const { target, as, with: other } = value as Record<string, unknown>;
  return [JSON.stringify([field, target !== undefined, as, other])];
}
