import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Deal, deals } from "@ai-almanac/deals";
import { filePath } from "@ai-almanac/files/node";

/** A whole process that answers one of three questions with a list of ids. */
export interface CommandContender {
  readonly name: string;
  readonly question: "start" | "get" | "find" | "sql";
  readonly file: string;
  readonly words: readonly string[];
  /** The ids in what it printed, to be compared; null where it answers nothing. */
  readonly ids: ((printed: string) => string[]) | null;
}

const { resolve } = createRequire(import.meta.url);
const data = join(dirname(resolve("@ai-almanac/deals")), "data.json");
const parquet = filePath("deals.parquet");
const command = join(import.meta.dirname, "../../../packages/cli/bin/ai-almanac.cjs");
const id = "meta-amd-2026-02";
const roles = ["customers", "suppliers", "investors", "investees", "partners"] as const;

/** The command and what is installed of jq, sqlite3 and DuckDB's own command, which npm does not carry; `folder` gets the database. */
export function commandContenders(folder: string): { contenders: CommandContender[]; missing: string[] } {
  const database = makeDatabase(join(folder, "deals.sqlite"));
  const own = (
    name: string,
    question: "get" | "find" | "sql",
    words: readonly string[],
    ids: (text: string) => string[],
  ) => {
    return { name, question, file: process.execPath, words: [command, ...words], ids };
  };
  const find = ["find", "deals", "--party", "meta", "--since", "2026-02"];
  const all: CommandContender[] = [
    { name: "node -e 0", question: "start", file: process.execPath, words: ["-e", "0"], ids: null },
    own("ai-almanac get", "get", ["get", "deals", id], () => [id]),
    own("ai-almanac get --who", "get", ["get", "deals", id, "--who"], () => [id]),
    own("ai-almanac get --format json", "get", ["get", "deals", id, "--format", "json"], (text) => [
      (JSON.parse(text) as { summary: Deal }).summary.id,
    ]),
    { name: "jq", question: "get", file: "jq", words: [`.[] | select(.id == "${id}")`, data], ids: oneRecord },
    {
      name: "sqlite3",
      question: "get",
      file: "sqlite3",
      words: [database, `SELECT record FROM deals WHERE id = '${id}'`],
      ids: oneRecord,
    },
    own("ai-almanac find", "find", find, (text) =>
      lines(text)
        .slice(1)
        .map((line) => line.split(" ")[0] as string),
    ),
    own("ai-almanac find --format json", "find", [...find, "--format", "json"], (text) =>
      (JSON.parse(text) as { rows: { id: string }[] }).rows.map((row) => row.id),
    ),
    { name: "jq", question: "find", file: "jq", words: ["-r", jqFind, data], ids: lines },
    { name: "sqlite3", question: "find", file: "sqlite3", words: [database, sqlFind], ids: lines },
    own("ai-almanac sql", "sql", ["sql", "--format", "csv", `SELECT ${duckdbQuery("deals")}`], withoutHeading),
    {
      name: "@duckdb/node-api over the Parquet file",
      question: "sql",
      file: process.execPath,
      words: ["-e", duckdbProgram],
      ids: lines,
    },
    {
      name: "duckdb over the Parquet file",
      question: "sql",
      file: "duckdb",
      words: ["-csv", "-noheader", "-c", `SELECT ${duckdbQuery(`'${parquet}'`)}`],
      ids: lines,
    },
  ];
  const missing = ["jq", "sqlite3", "duckdb"].filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);
  return { contenders: all.filter(({ file }) => !missing.includes(file)), missing };
}

function oneRecord(printed: string): string[] {
  return [(JSON.parse(printed) as Deal).id];
}

/** Up to the empty line before what is told beside the rows. */
function lines(printed: string): string[] {
  return (printed.split("\n\n")[0] ?? "").trimEnd().split("\n");
}

function withoutHeading(printed: string): string[] {
  return lines(printed).slice(1);
}

function duckdbQuery(table: string): string {
  return `id FROM ${table} WHERE list_contains(customers, 'meta') AND announced_from >= DATE '2026-01-01' ORDER BY id`;
}

/** The least that a program of one's own does with the same engine. */
const duckdbProgram = `require(${JSON.stringify(resolve("@duckdb/node-api"))}).DuckDBInstance.create().then(async (instance) => {
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(${JSON.stringify(`SELECT ${duckdbQuery(`'${parquet}'`)}`)});
  console.log(reader.getRows().join("\\n"));
});`;

const jqFind = `.[] | select([${roles.map((role) => `.${role}[]`).join()}] | index("meta"))
  | select(.events | map(.when | ltrimstr("../")) | min as $first | $first != null and $first >= "2026-02") | .id`;
const sqlFind = `SELECT DISTINCT deals.id FROM deals JOIN parties USING (id)
  WHERE parties.organization = 'meta' AND deals.first >= '2026-02' ORDER BY deals.id`;

/** As a careful user would have it: a column for the date, a table of parties, an index on each. */
function makeDatabase(path: string): string {
  const database = new DatabaseSync(path);
  database.exec(`CREATE TABLE deals (id TEXT PRIMARY KEY, first TEXT, record TEXT) STRICT;
    CREATE TABLE parties (id TEXT, organization TEXT) STRICT;`);
  const deal = database.prepare("INSERT INTO deals VALUES (?, ?, ?)");
  const party = database.prepare("INSERT INTO parties VALUES (?, ?)");
  for (const record of deals) {
    const first = record.events.map(({ when }) => when.replace("../", "")).sort()[0] ?? null;
    deal.run(record.id, first, JSON.stringify(record));
    for (const role of roles) for (const organization of record[role]) party.run(record.id, organization);
  }
  database.exec("CREATE INDEX first ON deals (first); CREATE INDEX organization ON parties (organization);");
  database.close();
  return path;
}
