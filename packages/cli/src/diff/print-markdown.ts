import type { Cause, DataDiff, DatasetChange, RecordChange } from "./data-diff.ts";
import { isUnseen } from "./is-unseen.ts";
import { wordClaim } from "./word-claim.ts";
import { wordField } from "./word-field.ts";
import { wordRemoved } from "./word-removed.ts";

/** GitHub takes 65,536 characters a comment. */
const mostCharacters = 60_000;
const labels: Readonly<Record<Cause, string>> = {
  fact: "New fact",
  correction: "Correction",
  editorial: "Editorial",
};

/** The comparison as the text of a pull request's comment. */
export function printMarkdown(diff: DataDiff): string {
  const { base, head, datasets, packages, notes } = diff;
  const bumps = packages.map(
    ({ package: name, bump, reasons, refused }) =>
      `| \`${name}\` | ${refused.length > 0 ? "refused" : `**${bump}**`} | ${cell([...refused, ...reasons])} |`,
  );
  const blocks = [
    `### Built data, ${base} to ${head}`,
    ...notes.map((note) => `> ${note}`),
    bumps.length > 0
      ? ["| package | bump | because |", "| --- | --- | --- |", ...bumps].join("\n")
      : "No package needs a new version.",
    ...(datasets.length === 0 ? ["No record changed."] : datasets.map(datasetBlock)),
  ];
  return cut(`${blocks.join("\n\n")}\n`);
}

function datasetBlock(change: DatasetChange): string {
  const { dataset, added, removed, moved, changed, redirects, contract } = change;
  const lines = [
    ...contract.map(({ text }) => `- Field: ${plain(text)}`),
    ...added.map(({ id, name }) => `- Added \`${id}\`: ${plain(name)}`),
    ...removed.map((gone) => `- Removed ${plain(wordRemoved(gone).replaceAll("`", ""))}`),
    ...moved.flatMap(({ from, to, change }) => [
      `- Renamed \`${from}\` → \`${to}\``,
      ...(change === null ? [] : recordLines(change)),
    ]),
    ...changed.flatMap((record) => [`- Changed \`${record.id}\`: ${plain(record.name)}`, ...recordLines(record)]),
    ...redirects.map(({ from, before, after }) => `- Redirect \`${from}\`: ${before} → ${after ?? "nothing"}`),
  ];
  return `#### ${dataset}\n\n${lines.join("\n")}`;
}

function recordLines(record: RecordChange): string[] {
  const { fields, claims } = record;
  return [
    ...fields.map((field) => `  - ${labels[field.cause]}: ${plain(wordField(field))}`),
    ...claims.map((claim) => `  - Claim: ${plain(wordClaim(claim))}`),
    ...(isUnseen(record) ? ["  - What is published stays as it was: other claims decide"] : []),
  ];
}

const mostReasons = 5;

function cell(reasons: readonly string[]): string {
  const rest = reasons.length - mostReasons;
  return `${reasons.slice(0, mostReasons).map(plain).join("<br>")}${rest > 0 ? `<br>and ${rest} more` : ""}`;
}

/** Names come from contributors: nothing of them may be read as Markdown, HTML or a mention. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replaceAll("@", "@\u200b")
    .replace(/\s+/g, " ");
}

function cut(text: string): string {
  if (text.length <= mostCharacters) return text;
  const end = text.lastIndexOf("\n", mostCharacters);
  return `${text.slice(0, end)}\n\n… and more: run \`npm run diff\`.\n`;
}
