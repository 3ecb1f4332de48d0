import type { Cause, DataDiff, DatasetChange, RecordChange } from "./data-diff.ts";
import { isUnseen } from "./is-unseen.ts";
import { wordClaim } from "./word-claim.ts";
import { wordField } from "./word-field.ts";
import { wordRemoved } from "./word-removed.ts";

const labels: Readonly<Record<Cause, string>> = {
  fact: "new fact",
  correction: "correction",
  editorial: "editorial",
};

/** The comparison for a terminal. */
export function printText({ base, head, datasets, packages, notes }: DataDiff): string {
  const title = `Built data, ${base} to ${head}`;
  const changes = datasets.flatMap(datasetLines);
  const needs = packages.flatMap(({ package: name, bump, reasons, refused }) => [
    `  ${name.padEnd(26)}${bump.padEnd(7)}${because(reasons)}`,
    ...refused.map((why) => `    refused: ${why}`),
  ]);
  return [
    title,
    ...notes.map((note) => `Note: ${note}`),
    "",
    ...(changes.length > 0 ? changes : ["No record changed.", ""]),
    ...(needs.length > 0 ? ["Bumps by VERSIONING.md", ...needs] : ["No package needs a new version."]),
    "",
  ].join("\n");
}

function datasetLines({ dataset, added, removed, moved, changed, redirects, contract }: DatasetChange): string[] {
  return [
    dataset,
    ...contract.map(({ text }) => `  fields     ${text}`),
    ...added.map(({ id, name }) => `  added      ${id}: ${name}`),
    ...removed.map((gone) => `  removed    ${wordRemoved(gone).replaceAll("`", "")}`),
    ...moved.flatMap(({ from, to, joined, change }) => [
      `  renamed    ${from} → ${to}${joined ? ", which was there before" : ""}`,
      ...(change === null ? [] : recordLines(change)),
    ]),
    ...changed.flatMap((record) => [`  changed    ${record.id}: ${record.name}`, ...recordLines(record)]),
    ...redirects.map(({ from, before, after }) => `  redirect   ${from}: ${before} → ${after ?? "nothing"}`),
    "",
  ];
}

function recordLines(record: RecordChange): string[] {
  const { fields, claims } = record;
  return [
    ...claims.map((claim) => `    ${"claim".padEnd(12)}${wordClaim(claim)}`),
    ...fields.map((field) => `    ${labels[field.cause].padEnd(12)}${wordField(field)}`),
    ...(isUnseen(record) ? [`    ${"published".padEnd(12)}stays as it was: other claims decide`] : []),
    ...(fields.length + claims.length === 0 ? ["    a ruling changed and decides as before"] : []),
  ];
}

const mostReasons = 3;

function because(reasons: readonly string[]): string {
  const rest = reasons.length - mostReasons;
  return `${reasons.slice(0, mostReasons).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}
