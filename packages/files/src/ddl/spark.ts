import { type Dialect, partitionColumn } from "./dialect.ts";

/** Spark SQL 3 and later. */
export const spark: Dialect = {
  engine: "spark",
  plain: { text: "STRING", number: "DOUBLE", integer: "INT", boolean: "BOOLEAN", day: "DATE" },
  quote: (name) => `\`${name}\``,
  list: (inner) => `ARRAY<${inner}>`,
  struct: (fields) => `STRUCT<${fields.map(({ name, type }) => `${name}: ${type}`).join(", ")}>`,
  create: (table, columns, isPartitioned) =>
    `CREATE TABLE \`${table}\` (\n  ${columns.join(",\n  ")}\n)\nUSING PARQUET\n` +
    `${isPartitioned ? `PARTITIONED BY (\`${partitionColumn.name}\`)\n` : ""}` +
    `LOCATION 's3a://your-bucket/ai-almanac/${table}/';\n` +
    `${isPartitioned ? `MSCK REPAIR TABLE \`${table}\`;\n` : ""}`,
};
