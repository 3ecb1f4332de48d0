import type { SourceLine, Statement } from "../answer/answer.ts";
import type { AnyRecord } from "../data/any-record.ts";
import { recordAlone, recordsOf } from "../data/doors.ts";

/** So many sources are read one by one in less time than all sources at once. */
const readAlone = 10;

/** The sources of some statements, sorted by id. */
export async function sourceLines(statements: readonly Statement[]): Promise<SourceLine[]> {
  const ids = new Set(statements.map(({ source }) => source));
  return (await sourcesOf(ids)).map((source) => {
    const { id, title, url, publisher, published } = source as unknown as SourceLine;
    return { id, title, url, publisher, published };
  });
}

async function sourcesOf(ids: ReadonlySet<string>): Promise<readonly AnyRecord[]> {
  if (ids.size <= readAlone) {
    const alone = await Promise.all([...ids].sort().map((id) => recordAlone("sources", id)));
    const found = alone.filter((source) => source !== null);
    if (found.length === ids.size) return found;
  }
  const { records } = await recordsOf("sources");
  return records.filter(({ id }) => ids.has(id));
}
