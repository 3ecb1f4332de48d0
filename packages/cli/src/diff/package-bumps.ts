import { largest, reasonsOf, refusalsOf } from "./bump-of.ts";
import type { ContractChange, DatasetChange, PackageBump } from "./data-diff.ts";
import { packageFiles } from "./package-files.ts";

/** What each package needs, from the change of its data, its fields, its surface and its code. */
export function packageBumps(
  datasets: readonly DatasetChange[],
  code: ReadonlyMap<string, readonly string[]>,
  surfaces: ReadonlyMap<string, readonly ContractChange[]>,
): PackageBump[] {
  const fields = datasets.flatMap(({ dataset, contract }) =>
    contract.map(({ bump, text }) => ({ bump, text: `${dataset}: ${text}` })),
  );
  return packageFiles.flatMap(({ package: name }) => {
    const change = datasets.find(({ dataset }) => name === `@ai-almanac/${dataset}`);
    const edited = code.get(name) ?? [];
    const reasons = [
      ...(change === undefined ? [] : reasonsOf(change)),
      ...(name === "@ai-almanac/schema" ? fields : []),
      ...(surfaces.get(name) ?? []),
      ...(edited.length === 0 ? [] : [{ bump: "patch" as const, text: `${codeText(edited)} changed` }]),
    ];
    const bump = largest(reasons.map((reason) => reason.bump));
    if (bump === null) return [];
    const refused = change === undefined ? [] : refusalsOf(change);
    return [{ package: name, bump, reasons: reasons.map(({ text }) => text), refused }];
  });
}

function codeText(paths: readonly string[]): string {
  return paths.length > 3 ? `${paths.slice(0, 2).join(", ")} and ${paths.length - 2} more files` : paths.join(", ");
}
