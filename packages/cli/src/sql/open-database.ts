import type { DuckDBConnection } from "@duckdb/node-api";
import { loadDuckdb } from "./load-duckdb.ts";
import { namedTables } from "./named-tables.ts";

/** An open database with every table of the almanac in memory. */
export interface Database {
  readonly connection: DuckDBConnection;
  /** Names of tables in the order of the package. */
  readonly tables: readonly string[];
  readonly close: () => void;
}

/**
 * Loads the packaged Parquet files into memory. Unless files are allowed, the engine then loses every way to files,
 * networks and extensions, and no statement can give it one back.
 *
 * @param query - the query that is to be asked: tables of which it cannot speak are left out; null = all are there
 */
export async function openDatabase(allowFiles: boolean, query: string | null = null): Promise<Database> {
  const { DuckDBInstance } = await loadDuckdb();
  const { files } = await import("@ai-almanac/files");
  const { filePath } = await import("@ai-almanac/files/node");
  // Without a folder of its own it writes nothing when memory runs out.
  const instance = await DuckDBInstance.create(":memory:", { temp_directory: "" });
  const connection = await instance.connect();
  const all = files.filter(({ format }) => format === "parquet");
  const names = all.flatMap(({ table }) => table ?? []);
  const tables = query === null ? names : namedTables(query, names);
  const parquet = all.filter(({ table }) => table !== null && tables.includes(table));
  for (const { name, table } of parquet) {
    await connection.run(`CREATE TABLE "${table}" AS FROM read_parquet(${literal(filePath(name as never))})`);
  }
  const dated = tables.filter((name) => name.endsWith("_versions")).map((name) => name.replace("_versions", ""));
  for (const dataset of dated) await connection.run(asOfMacro(dataset));
  if (tables.includes("standings") && tables.includes("claims")) await connection.run(claimsAsOf);
  if (dated.length > 0) await connection.run(`CREATE VIEW versions AS ${dated.map(versionsOf).join(" UNION ALL ")}`);
  if (!allowFiles) {
    for (const setting of [
      // Where it would keep secrets tells whose machine this is.
      "secret_directory = ''",
      "autoinstall_known_extensions = false",
      "autoload_known_extensions = false",
      "allow_community_extensions = false",
      "enable_external_access = false",
      "lock_configuration = true",
    ]) {
      await connection.run(`SET ${setting}`);
    }
  }
  return {
    connection,
    tables: [...tables, "versions"],
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** `FROM chips_as_of('2026-02-20')`: the records as one could know them on that day. */
function asOfMacro(dataset: string): string {
  return (
    `CREATE MACRO "${dataset}_as_of"(day) AS TABLE SELECT * EXCLUDE (known_from, known_until) ` +
    `FROM "${dataset}_versions" WHERE known_from <= CAST(day AS DATE) ` +
    "AND (known_until IS NULL OR known_until >= CAST(day AS DATE))"
  );
}

/** `FROM claims_as_of('2026-02-20')`: what had been said by that day, and where it stood then. */
const claimsAsOf =
  "CREATE MACRO claims_as_of(day) AS TABLE SELECT claims.* REPLACE (standings.state AS state) " +
  "FROM claims JOIN standings USING (dataset, record, position) " +
  "WHERE standings.known_from <= CAST(day AS DATE) " +
  "AND (standings.known_until IS NULL OR standings.known_until >= CAST(day AS DATE))";

function versionsOf(dataset: string): string {
  return (
    `SELECT '${dataset}' AS dataset, id, name, known_from, known_until, contested, unconfirmed, sources ` +
    `FROM "${dataset}_versions"`
  );
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
