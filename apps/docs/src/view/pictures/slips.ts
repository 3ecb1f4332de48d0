import { overlaps, slips } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { AnyRecord, Library } from "../../library/library.ts";
import { counted, times } from "../words.ts";
import type { Picture } from "./picture.ts";
import { viewLines } from "./roadmap.ts";

/** Models and chips whose date was moved at least once. */
export function slipsPicture(library: Library): Picture {
  const [models, chips] = [moved(library, "models"), moved(library, "chips")];
  const most = [...models, ...chips].toSorted((a, b) => b.steps - a.steps)[0];
  const records = (found: readonly Moved[]) => found.map((one) => one.record);
  return {
    slug: "slips",
    name: "Dates that moved",
    question: "How often was the target moved?",
    lede:
      most === undefined
        ? "No source tells of a date that was moved."
        : `${counted(models.length, "model")} and ${counted(chips.length, "chip")} were given another date at least once; ${most.record.name} ${times(most.steps)}.`,
    figures: [
      viewLines(library, {
        id: "models",
        question: "Which models came later than planned, or never?",
        note: "Under each name its dates from the first to the last, in the order in which they became known.",
        dataset: "models",
        records: records(models),
        labelled: true,
      }),
      viewLines(library, {
        id: "chips",
        question: "Which chips came later than planned, or never?",
        note: null,
        dataset: "chips",
        records: records(chips),
        labelled: true,
      }),
    ],
    notes: ["A target that only became more exact is no slip: “2026” and then “2nd half 2026” is one plan."],
  };
}

interface Moved {
  readonly record: AnyRecord;
  readonly steps: number;
}

function moved(library: Library, name: ClaimDatasetName): Moved[] {
  const dataset = library.datasets[name];
  return dataset.records
    .map((record) => ({ record, steps: stepsOf(slips(dataset.claims, record.id)) }))
    .filter(({ steps }) => steps > 0)
    .toSorted((a, b) => b.steps - a.steps || (a.record.name < b.record.name ? -1 : 1));
}

/** Steps to a target that shares no day with the one before. */
function stepsOf(histories: ReturnType<typeof slips>): number {
  return histories.reduce((sum, { targets }) => {
    const steps = targets.filter(({ target }, index) => {
      const before = targets[index - 1]?.target;
      return before !== undefined && isApart(before, target);
    });
    return sum + steps.length;
  }, 0);
}

function isApart(a: string, b: string): boolean {
  return overlaps(a, b) === false;
}
