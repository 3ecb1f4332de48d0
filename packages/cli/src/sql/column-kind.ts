import type { DuckDBType } from "@duckdb/node-api";
import type { Table } from "../output/format.ts";
import type { DuckDB } from "./load-duckdb.ts";

/** How the formats of output are to take the values of a column. */
export function columnKind(type: DuckDBType, { DuckDBTypeId }: DuckDB): Table["columns"][number]["kind"] {
  switch (type.typeId) {
    case DuckDBTypeId.BOOLEAN:
      return "boolean";
    case DuckDBTypeId.TINYINT:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.BIGINT:
    case DuckDBTypeId.HUGEINT:
    case DuckDBTypeId.UTINYINT:
    case DuckDBTypeId.USMALLINT:
    case DuckDBTypeId.UINTEGER:
    case DuckDBTypeId.UBIGINT:
    case DuckDBTypeId.UHUGEINT:
    case DuckDBTypeId.FLOAT:
    case DuckDBTypeId.DOUBLE:
    case DuckDBTypeId.DECIMAL:
      return "number";
    case DuckDBTypeId.LIST:
      return String(type) === "VARCHAR[]" ? "list" : "value";
    case DuckDBTypeId.STRUCT:
      return /^STRUCT\("min" DOUBLE, "max" DOUBLE, "unit" VARCHAR, "stated" VARCHAR\)$/.test(String(type))
        ? "quantity"
        : "value";
    default:
      return "text";
  }
}
