import type { SourceLine, Statement } from "../answer/answer.ts";
import { recordsOf } from "../data/doors.ts";

/** The sources of some statements, sorted by id. */
export async function sourceLines(statements: readonly Statement[]): Promise<SourceLine[]> {
  const ids = new Set(statements.map(({ source }) => source));
  if (ids.size === 0) return [];
  const { records } = await recordsOf("sources");
  return records
    .filter(({ id }) => ids.has(id))
    .map((source) => {
      const { id, title, url, publisher, published } = source as unknown as SourceLine;
      return { id, title, url, publisher, published };
    });
}
