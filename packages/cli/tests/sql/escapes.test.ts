import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filePath } from "@ai-almanac/files/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CommandError } from "../../src/error.ts";
import { type Database, openDatabase } from "../../src/sql/open-database.ts";
import { runQuery } from "../../src/sql/run-query.ts";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "ai-almanac-sql-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = join(folder, "secret.csv");
beforeEach(() => writeFileSync(secret, "word\nconfidential\n"));
const packaged = filePath("chips.parquet");
const sql = (query: string, ...flags: string[]) => run(folder, "sql", query, ...flags);

const reads = [
  `SELECT * FROM read_csv('${secret}')`,
  `SELECT * FROM read_text('${secret}')`,
  `SELECT * FROM read_blob('${secret}')`,
  `SELECT * FROM read_json('${secret}')`,
  `SELECT * FROM sniff_csv('${secret}')`,
  `SELECT * FROM '${secret}'`,
  `SELECT * FROM "${secret}"`,
  `SELECT * FROM glob('${folder}/*')`,
  `SELECT * FROM read_parquet('${packaged}')`,
  `SELECT * FROM parquet_metadata('${packaged}')`,
  `SELECT * FROM query('SELECT * FROM read_text(''${secret}'')')`,
  `SELECT * FROM query/**/('SELECT content FROM read_te' || 'xt(''${secret}'')')`,
  `SELECT * FROM query_table('${secret}')`,
  `SELECT * FROM query_table(['${secret}'])`,
  `SELECT * FROM json_execute_serialized_sql(json_serialize_sql('FROM read_text(''${secret}'')'))`,
  `CREATE FUNCTION f(path) AS (SELECT content FROM read_text(path)); SELECT f('${secret}')`,
  `CREATE OR REPLACE VIEW chips AS FROM '${secret}'; FROM chips`,
  `CREATE TYPE words AS ENUM (SELECT content FROM read_text('${secret}'))`,
  `INSERT INTO chips SELECT * FROM read_csv('${secret}')`,
  `SELECT * FROM chips, LATERAL (FROM read_text('${secret}'))`,
  `SELECT list_transform([1], x -> (SELECT content FROM read_text('${secret}')))`,
  `EXPLAIN ANALYZE FROM read_text('${secret}')`,
  `DESCRIBE '${secret}'`,
  `SUMMARIZE FROM read_csv('${secret}')`,
  `MERGE INTO chips USING read_csv('${secret}') ON true WHEN MATCHED THEN DELETE`,
  `SELECT * FROM 'file://${secret}'`,
  `SELECT * FROM read_duckdb('${secret}', table_name = 't')`,
  `SELECT * FROM sqlite_scan('${secret}', 't')`,
  `SELECT * FROM read_csv('cat ${secret} |')`,
  "SELECT * FROM read_blob('/dev/stdin')",
  "SELECT * FROM read_text('/proc/self/environ')",
  "SELECT * FROM glob('*')",
  `WITH a AS (SELECT * FROM read_text('${secret}')) SELECT * FROM a`,
  `SELECT (SELECT content FROM read_text('${secret}'))`,
  `CREATE TABLE t AS SELECT * FROM read_csv('${secret}')`,
  `CREATE TABLE t (word VARCHAR); COPY t FROM '${secret}'; SELECT * FROM t`,
  `CREATE MACRO m() AS TABLE SELECT * FROM read_text('${secret}'); SELECT * FROM m()`,
  `PREPARE p AS SELECT * FROM read_text('${secret}')`,
  "SELECT * FROM read_text('/etc/hostname')",
  "SELECT getenv('HOME')",
  "SELECT * FROM duckdb_secrets()",
  "SELECT * FROM 'https://example.org/a.parquet'",
  "SELECT * FROM read_csv('https://example.org/a.csv')",
  "SELECT * FROM read_text('s3://bucket/a.csv')",
];
const writes = [
  `COPY chips TO '${folder}/out.csv'`,
  `COPY (SELECT 1) TO '${folder}/out.parquet' (FORMAT parquet)`,
  `COPY (SELECT 1) TO '${packaged}'`,
  "COPY (SELECT 1) TO '/dev/stdout'",
  `EXPLAIN ANALYZE COPY chips TO '${folder}/out.csv'`,
  `EXPORT DATABASE '${folder}/out'`,
  `IMPORT DATABASE '${folder}/out'`,
  `ATTACH '${folder}/out.db'`,
  "ATTACH ':memory:' AS other",
  "ATTACH 'https://example.org/a.db'",
  "CREATE PERSISTENT SECRET s (TYPE HTTP, BEARER_TOKEN 'x')",
  `CALL enable_logging(storage = 'file', storage_config = {'path': '${folder}/out'})`,
  `SELECT * FROM enable_logging(storage = 'file', storage_path = '${folder}/out')`,
  // Put together from pieces, and then named as the place to write: the engine ended the process.
  `SELECT * FROM query('SELECT * FROM enable_' || 'logging(storage=''file'', storage_path=''${folder}/out'')')`,
  `CREATE MACRO e() AS TABLE FROM "query"('FROM enable_' || 'logging(storage=''stdout'')'); FROM e(); SELECT 1`,
  `COPY chips TO '${folder}/out' (FORMAT parquet, PARTITION_BY (designer))`,
  `COPY (SELECT 1) TO '| cat > ${folder}/out'`,
  "COPY FROM DATABASE memory TO memory",
  `PRAGMA profiling_output = '${folder}/out.json'`,
  `SET log_query_path = '${folder}/out.log'`,
  `SET temp_directory = '${folder}'`,
  "FORCE CHECKPOINT",
  "VACUUM",
];
const settings = [
  "SET enable_external_access = true",
  "SET GLOBAL enable_external_access = true",
  "RESET enable_external_access",
  "SET lock_configuration = false",
  "RESET lock_configuration",
  "SET allowed_directories = ['/']",
  "SET allowed_paths = ['/etc/hostname']",
  "SET autoload_known_extensions = true",
  "PRAGMA enable_profiling = 'json'",
  "PRAGMA enable_external_access = true",
  "INSTALL httpfs",
  "FORCE INSTALL httpfs FROM community",
  "LOAD httpfs",
  `LOAD '${folder}/x.duckdb_extension'`,
  "UPDATE EXTENSIONS",
  "CALL start_ui()",
  `SELECT 1; SET enable_external_access = true; SELECT * FROM read_text('${secret}')`,
];

let database: Database;
beforeAll(async () => {
  database = await openDatabase(false);
});
afterAll(() => database.close());

describe.each([...reads, ...writes, ...settings])("%s", (query) => {
  test("is refused, and nothing is read or written", async () => {
    const before = readFileSync(packaged);
    const error = await runQuery(database.connection, query, false).then(
      (result) => JSON.stringify(result),
      (thrown: Error) => thrown,
    );
    expect(error).toBeInstanceOf(CommandError);
    expect(String(error)).toMatch(/\nTo do: /);
    expect(String(error)).not.toContain("confidential");
    expect(readdirSync(folder)).toEqual(["secret.csv"]);
    expect(readFileSync(packaged).equals(before)).toBe(true);
    expect(existsSync("out.csv")).toBe(false);
  });
});

test("the command refuses, too", async () => {
  expect(await sql(`SELECT * FROM read_text('${secret}')`)).toMatch(/^! .*\n! To do: .*--allow-files.*\nexit 1\n$/);
});

test("the engine itself holds its settings, whatever statement would come to it", async () => {
  for (const setting of ["threads = 1", "enable_external_access = true", "allowed_paths = ['/etc/hostname']"]) {
    await expect(database.connection.run(`SET ${setting}`), setting).rejects.toThrow(
      /locked|while database is running/,
    );
  }
  await expect(database.connection.run("INSTALL httpfs")).rejects.toThrow(/disabled/);
});

test("the environment is not told", async () => {
  await expect(runQuery(database.connection, "SELECT getenv('HOME')", false)).rejects.toThrow(CommandError);
});

test("--allow-files opens all of it", async () => {
  expect(await sql(`SELECT * FROM '${secret}'`, "--allow-files")).toContain("confidential");
  await sql(`COPY (SELECT count(*) AS chips FROM chips) TO '${folder}/out.csv'`, "--allow-files");
  expect(readFileSync(join(folder, "out.csv"), "utf8")).toMatch(/^chips\n\d+\n$/);
  rmSync(join(folder, "out.csv"));
});

test("what tells of the machine is not told", async () => {
  expect(await sql("SELECT current_setting('secret_directory') AS s", "--format", "csv")).not.toContain("/");
});

test("what stays in memory is allowed", async () => {
  const query = "CREATE TABLE mine AS FROM chips LIMIT 3; DELETE FROM mine; SELECT count(*) AS n FROM mine";
  expect(await sql(query, "--format", "ndjson")).toBe('{"n":0}\nexit 0\n');
  expect(await sql("PIVOT claims ON kind USING count(*) GROUP BY dataset")).toContain("exit 0");
});
