import type { AnyRecord } from "../../library/library.ts";

/** `GPU`, `custom chip`, `GPU rack`; a program is no part. */
export function chipKind(record: AnyRecord): string {
  const { kind, scope } = record as unknown as { kind: string; scope: string };
  if (kind === "program") return kind;
  const word = kind === "asic" ? "custom chip" : kind.toUpperCase();
  return scope === "chip" ? word : `${word} ${scope}`;
}
