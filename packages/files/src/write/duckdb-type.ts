import type { NestedColumn, NestedType } from "../columns/nested.ts";

const plain = { text: "VARCHAR", number: "DOUBLE", integer: "INTEGER", boolean: "BOOLEAN", day: "DATE" };

export function duckdbType(type: NestedType): string {
  if (type.kind === "list") return `${duckdbType(type.of)}[]`;
  if (type.kind === "struct") return `STRUCT(${type.columns.map(part).join(", ")})`;
  return plain[type.kind];
}

function part({ name, type }: NestedColumn): string {
  return `"${name}" ${duckdbType(type)}`;
}
