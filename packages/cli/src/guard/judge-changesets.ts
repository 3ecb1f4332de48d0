import type { PendingChangeset } from "../changeset/pending.ts";
import { isEnough, largest } from "../diff/bump-of.ts";
import type { Bump, DataDiff, PackageBump } from "../diff/data-diff.ts";

/** A package that needs more than its changesets say. */
export interface Shortfall {
  readonly package: string;
  readonly needed: Bump;
  /** Null without any changeset. */
  readonly given: Bump | null;
  /** The files that say too little. */
  readonly files: readonly string[];
  readonly reasons: readonly string[];
  /** True where the change is one of data or fields, whose changeset can be written by machine. */
  readonly isData: boolean;
}

export interface Judgement {
  readonly refused: readonly string[];
  readonly short: readonly Shortfall[];
  readonly enough: readonly PackageBump[];
}

/** Holds what a change needs against what its changesets say. */
export function judgeChangesets({ packages, datasets }: DataDiff, pending: readonly PendingChangeset[]): Judgement {
  const judged = packages.map((needs) => {
    const own = pending.filter(({ bumps }) => bumps.has(needs.package));
    const given = largest(own.flatMap(({ bumps }) => bumps.get(needs.package) ?? []));
    return { needs, own, given };
  });
  const fieldsChanged = datasets.some(({ contract }) => contract.length > 0);
  return {
    refused: packages.flatMap(({ refused }) => refused),
    short: judged
      .filter(({ needs, given }) => !isEnough(given, needs.bump))
      .map(({ needs, own, given }) => ({
        package: needs.package,
        needed: needs.bump,
        given,
        files: own.map(({ path }) => path),
        reasons: needs.reasons,
        isData:
          datasets.some(({ dataset }) => needs.package === `@ai-almanac/${dataset}`) ||
          (needs.package === "@ai-almanac/schema" && fieldsChanged),
      })),
    enough: judged.filter(({ needs, given }) => isEnough(given, needs.bump)).map(({ needs }) => needs),
  };
}
