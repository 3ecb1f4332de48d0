import { type Dialect, partitionColumn } from "./dialect.ts";

/** Trino with its Hive connector. */
export const trino: Dialect = {
  engine: "trino",
  plain: { text: "VARCHAR", number: "DOUBLE", integer: "INTEGER", boolean: "BOOLEAN", day: "DATE" },
  quote: (name) => `"${name}"`,
  list: (inner) => `ARRAY(${inner})`,
  struct: (fields) => `ROW(${fields.map(({ name, type }) => `${name} ${type}`).join(", ")})`,
  create: (table, columns, isPartitioned) =>
    `CREATE TABLE hive.almanac."${table}" (\n  ${columns.join(",\n  ")}\n)\nWITH (\n  format = 'PARQUET',\n` +
    `${isPartitioned ? `  partitioned_by = ARRAY['${partitionColumn.name}'],\n` : ""}` +
    `  external_location = 's3://your-bucket/ai-almanac/${table}/'\n);\n` +
    `${isPartitioned ? `CALL hive.system.sync_partition_metadata('almanac', '${table}', 'ADD');\n` : ""}`,
};
