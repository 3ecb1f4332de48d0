import { isMap, isSeq, type Node, parseDocument } from "yaml";
import { CommandError } from "../error.ts";
import { slotsOf } from "../fix/slots.ts";
import type { ClaimDraft } from "./draft.ts";
import { writeClaim } from "./write-yaml.ts";

/** The text of a record's file with one more claim at the end of its list. All else stays as it was written. */
export function appendClaim(text: string, { dataset, id, claim }: ClaimDraft): string {
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false });
  const claims = document.get("claims");
  const slots = isSeq(claims) && claims.flow !== true ? slotsOf(text, claims, false) : null;
  const last = slots?.at(-1);
  if (!isSeq(claims) || last === undefined) {
    throw new CommandError(
      `${dataset}/${id}: expected claims one below the other, each behind a dash, to add one to them; found another layout.\n` +
        "To do: add the claim to that file by hand.",
    );
  }
  const own = freeId(claims.items, claim.source, claim.keys.by);
  const lines = writeClaim(dataset, claim, own);
  const column = dashColumn(text, claims.items[0]);
  const indented = lines.map((line) => " ".repeat(column) + line);
  const end = endWithoutComments(text, last.end, column);
  return `${text.slice(0, end)}\n${indented.join("\n")}${text.slice(end)}`;
}

/** A claim goes by its source's id; the second one of a source needs a name of its own. Null where it needs none. */
function freeId(claims: readonly unknown[], source: string, by: string | undefined): string | null {
  const taken = new Set(
    claims.flatMap((item) => (isMap(item) ? [String(item.get("id") ?? item.get("source") ?? "")] : [])),
  );
  if (!taken.has(source)) return null;
  const base = by === undefined ? source : `${source}-${by}`;
  for (let number = 1, id = base; ; number += 1, id = `${base}-${number}`) if (!taken.has(id)) return id;
}

/** Whole lines of comment that stand no further in than the dashes belong to what follows. */
function endWithoutComments(text: string, end: number, column: number): number {
  const before = text.slice(0, end);
  const [tail = ""] = new RegExp(`(?:\\n(?: {0,${column}}#[^\\n]*)?)*$`).exec(before) ?? [];
  return end - tail.length;
}

/** How far in the dashes of the list stand. */
function dashColumn(text: string, first: unknown): number {
  const start = (first as Node).range?.[0] ?? 0;
  const dash = text.lastIndexOf("-", start - 1);
  return dash - (text.lastIndexOf("\n", dash) + 1);
}
