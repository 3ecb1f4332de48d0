import type { Bump, DatasetChange, RecordChange } from "./data-diff.ts";

const order: readonly Bump[] = ["patch", "minor", "major"];

export function isEnough(given: Bump | null, needed: Bump): boolean {
  return given !== null && order.indexOf(given) >= order.indexOf(needed);
}

export function largest(bumps: readonly Bump[]): Bump | null {
  return [...bumps].sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? null;
}

interface Reason {
  readonly bump: Bump;
  readonly text: string;
}

/** What a change of one dataset asks of its package, by VERSIONING.md; largest first. */
export function reasonsOf(change: DatasetChange): Reason[] {
  const { added, removed, moved, changed, redirects, contract } = change;
  const reasons: Reason[] = [
    ...removed.map(({ id, redirect }) => {
      const how =
        redirect === null || redirect === "gone" ? "is gone" : `is split into ${redirect.split.join(" and ")}`;
      return { bump: "major" as const, text: `${id} ${how}` };
    }),
    ...contract.map(({ bump, text }) => ({ bump, text })),
    ...redirects.map(({ from, before, after }) => ({
      bump: after === null || after === "gone" ? ("major" as const) : ("patch" as const),
      text: `${from} led to ${before} and ${after === null ? "leads nowhere" : `leads to ${after}`}`,
    })),
    ...moved.map(({ from, to }) => ({ bump: "minor" as const, text: `${from} is renamed to ${to}` })),
    ...added.map(({ id }) => ({ bump: "minor" as const, text: `${id} is added` })),
    ...[...changed, ...moved.flatMap((move) => move.change ?? [])].map((record) => ({
      bump: "patch" as const,
      text: `${record.id} is ${kindOf(record)}`,
    })),
  ];
  return reasons.sort((a, b) => order.indexOf(b.bump) - order.indexOf(a.bump));
}

function kindOf({ fields, claims }: RecordChange): string {
  const isCorrected = fields.some(({ cause }) => cause === "correction") || claims.some((c) => c.change !== "added");
  const isGrown = fields.some(({ cause }) => cause === "fact") || claims.some((c) => c.change === "added");
  return [...(isGrown ? ["changed"] : []), ...(isCorrected ? ["corrected"] : [])].join(" and ") || "edited";
}

/** Why no bump allows a change: an id vanished without a redirect, or a redirect did. */
export function refusalsOf({ dataset, removed, redirects }: DatasetChange): string[] {
  const file = `packages/datasets/${dataset}/redirects.yaml`;
  return [
    ...removed
      .filter(({ redirect }) => redirect === null)
      .map(
        ({ id }) =>
          `${id} is gone without a redirect. To do: put the file back, or add to ${file} ` +
          `"- { from: ${id}, to: <new id>, since: <today>, why: <reason> }" (or split: [<id>, <id>], or gone: true)`,
      ),
    ...redirects
      .filter(({ after }) => after === null)
      .map(({ from }) => `the redirect of ${from} is gone. To do: put it back into ${file}; redirects live for ever`),
  ];
}
