import type { Answer } from "@ai-almanac/compiler";
import { pendingChangesets } from "../changeset/pending.ts";
import { compareRevisions } from "../diff/compare-revisions.ts";
import { findBase } from "../git/find-base.ts";
import { judgeChangesets, type Shortfall } from "./judge-changesets.ts";

const mostReasons = 3;

/** The command `guard`: whether every package that changed has a changeset, and one that says enough. */
export function runGuard(root: string, wanted?: string): Answer {
  const base = findBase(root, wanted);
  const { refused, short, enough } = judgeChangesets(compareRevisions(root, base, null), pendingChangesets(root, base));
  const lines = [
    ...refused.map((why) => `refused: ${why}`),
    ...short.map(wordShortfall),
    ...enough.map(({ package: name, bump }) => `${name}: ${bump}, as announced`),
  ];
  if (lines.length === 0) return { text: "Nothing changed for users of a package.\n", isRight: true };
  if (refused.length + short.length === 0) return { text: `${lines.join("\n")}\n`, isRight: true };
  const suffix = wanted === undefined ? "" : ` --base ${wanted}`;
  const todo = refused.length > 0 ? [] : ["", "To do:", ...commands(short, suffix).map((command) => `  ${command}`)];
  return { text: `${[...lines, ...todo].join("\n")}\n`, isRight: false };
}

function wordShortfall({ package: name, needed, given, files, reasons }: Shortfall): string {
  const rest = reasons.length - mostReasons;
  const why = `${reasons.slice(0, mostReasons).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
  const found = given === null ? "no changeset" : `${given} in ${files.join(", ")}`;
  return `${name}: expected ${needed}, found ${found}, because ${why}`;
}

/** What to type. Changes of data are worded by machine; of code, only its author knows what it means. */
function commands(short: readonly Shortfall[], base: string): string[] {
  const code = short.filter(({ isData }) => !isData);
  return [
    ...(short.some(({ isData }) => isData) ? [`npm run changeset -- --auto${base}`] : []),
    ...code.map(
      ({ package: name, needed }) =>
        `npm run changeset -- --package ${name} --bump ${needed} "<what changes for its users>"`,
    ),
  ];
}
