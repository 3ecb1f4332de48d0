/** Statements and functions that speak of tables without naming them. */
const ofAny = /duckdb_|information_schema|sqlite_|pg_|pragma|\bshow\b|\bdescribe\b|query_table|\bsummarize\b/i;

/**
 * The tables of which a query can speak: those whose names stand in it, all versions where it asks the view of them, and those of a
 * dataset where it asks for a day. Copying all of them takes longer than nearly every answer.
 */
export function namedTables(query: string, tables: readonly string[]): readonly string[] {
  if (ofAny.test(query)) return tables;
  const words = new Set(query.toLowerCase().match(/[a-z_]+/g));
  return tables.filter((name) => {
    if (words.has(name)) return true;
    if (words.has("claims_as_of") && ["claims", "standings"].includes(name)) return true;
    return name.endsWith("_versions") && (words.has("versions") || words.has(name.replace("_versions", "_as_of")));
  });
}
