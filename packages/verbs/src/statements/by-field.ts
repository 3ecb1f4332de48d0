import type { Statement } from "../answer/answer.ts";

/** Statements by what they speak of, in the order given. */
export function byField(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.field);
    if (group) group.push(statement);
    else groups.set(statement.field, [statement]);
  }
  return groups;
}
