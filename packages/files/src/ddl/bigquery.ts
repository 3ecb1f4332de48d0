import { type Dialect, partitionColumn } from "./dialect.ts";

/** BigQuery: a table of its own, loaded from the files. Lists need list inference, else they come as structs. */
export const bigquery: Dialect = {
  engine: "bigquery",
  plain: { text: "STRING", number: "FLOAT64", integer: "INT64", boolean: "BOOL", day: "DATE" },
  quote: (name) => `\`${name}\``,
  list: (inner) => `ARRAY<${inner}>`,
  struct: (fields) => `STRUCT<${fields.map(({ name, type }) => `${name} ${type}`).join(", ")}>`,
  create: (table, columns, isPartitioned) =>
    `CREATE TABLE \`almanac\`.\`${table}\` (\n  ${columns.join(",\n  ")}\n)` +
    `${isPartitioned ? `\nPARTITION BY RANGE_BUCKET(\`${partitionColumn.name}\`, GENERATE_ARRAY(1900, 2200, 1))` : ""};\n` +
    `LOAD DATA INTO \`almanac\`.\`${table}\`\nFROM FILES (\n  format = 'PARQUET',\n  enable_list_inference = TRUE,\n` +
    `${isPartitioned ? `  hive_partition_uri_prefix = 'gs://your-bucket/ai-almanac/${table}',\n` : ""}` +
    `  uris = ['gs://your-bucket/ai-almanac/${table}/*.parquet']\n)` +
    `${isPartitioned ? `\nWITH PARTITION COLUMNS (\`${partitionColumn.name}\` INT64)` : ""};\n`,
};
