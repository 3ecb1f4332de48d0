import { compareText } from "../judge/statement.ts";
import { slips, type TargetHistory } from "../time/slips.ts";
import type { ClaimSet, Day, ResolvedEvent, Status, Target, When } from "../types.ts";
import { checkDay } from "../when/check-day.ts";
import { compareWhen } from "../when/compare-when.ts";

/** What `roadmap` reads of a chip. */
export interface ChipLike {
  readonly id: string;
  readonly name: string;
  readonly designer: string | null;
  readonly predecessor: string | null;
  readonly status: Status | null;
  readonly targets: readonly Target[];
  readonly events: readonly ResolvedEvent[];
  readonly contested: readonly string[];
}

export interface RoadmapOptions {
  /** The claims of the chips: with them every stop of the roadmap tells how its plans moved. */
  readonly claims?: ClaimSet<unknown>;
  /** The day as of which the chips were given; left out = everything is known. */
  readonly day?: Day;
}

/** What gives a chip its place in a roadmap. */
export interface Place {
  /** The event that happened or the stage that is planned. */
  readonly event: string;
  readonly when: When;
  readonly planned: boolean;
}

/** One chip on a roadmap. */
export interface RoadmapEntry<C> {
  readonly chip: C;
  /** When it came or is to come, else the first that is known of it; null = no date at all. */
  readonly place: Place | null;
  readonly status: Status | null;
  readonly targets: readonly Target[];
  /** How often its targets moved, all stages that are still planned together. */
  readonly slipCount: number;
  /** How each stage's target moved, also of stages that came to pass; null where no claims were given. */
  readonly slips: readonly TargetHistory[] | null;
}

/** Stages in which others see the chip. */
const arrivals: readonly string[] = ["production", "available", "released", "deployed"];

/**
 * The chips of one designer in the order in which they came or are planned: by the first stage from production on that
 * happened; else the first that is planned; else any plan; else what happened first. A chip without any date stands
 * after its predecessor, or before its successor, else last. Empty where no chip is known to be the designer's.
 *
 * ```ts
 * roadmap(chips, "meta").some(({ chip }) => chip.id === "meta-mtia-300"); // true
 * roadmap(chips, "nobody"); // []
 * ```
 *
 * @throws QueryError (`unknown-id`) where `claims` lack one of the chips, WhenError where `day` is no calendar day
 */
export function roadmap<C extends ChipLike>(
  chips: readonly C[],
  designer: string,
  options: RoadmapOptions = {},
): RoadmapEntry<C>[] {
  if (options.day !== undefined) checkDay(options.day);
  const entries = chips.filter((chip) => chip.designer === designer).map((chip) => entryOf(chip, options));
  const dated = entries.filter((entry) => entry.place !== null).sort(compareEntries);
  const undated = entries.filter((entry) => entry.place === null).sort((a, b) => compareText(a.chip.id, b.chip.id));
  return insert(dated, undated);
}

function entryOf<C extends ChipLike>(chip: C, { claims, day }: RoadmapOptions): RoadmapEntry<C> {
  return {
    chip,
    place: placeOf(chip),
    status: chip.status,
    targets: chip.targets,
    slipCount: chip.targets.reduce((count, target) => count + target.slipCount, 0),
    slips: claims === undefined ? null : slips(claims, chip.id, day),
  };
}

function placeOf({ events, targets }: ChipLike): Place | null {
  const happened = events.map(({ type, when }) => ({ event: type, when, planned: false }));
  const planned = targets.map(({ event, when }) => ({ event, when, planned: true }));
  const arrived = (place: Place): boolean => arrivals.includes(place.event);
  for (const places of [happened.filter(arrived), planned.filter(arrived), planned, happened]) {
    const [first] = places.sort((a, b) => compareWhen(a.when, b.when));
    if (first) return first;
  }
  return null;
}

function compareEntries(a: RoadmapEntry<ChipLike>, b: RoadmapEntry<ChipLike>): number {
  return compareWhen(a.place?.when as When, b.place?.when as When) || compareText(a.chip.id, b.chip.id);
}

/** Puts what has no date beside what comes before or after it, until nothing finds a neighbour any more. */
function insert<C extends ChipLike>(dated: RoadmapEntry<C>[], undated: readonly RoadmapEntry<C>[]): RoadmapEntry<C>[] {
  const line = [...dated];
  let waiting = [...undated];
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter((entry) => {
      const predecessor = line.findIndex(({ chip }) => chip.id === entry.chip.predecessor);
      const successor = line.findIndex(({ chip }) => chip.predecessor === entry.chip.id);
      if (predecessor < 0 && successor < 0) return true;
      line.splice(predecessor < 0 ? successor : predecessor + 1, 0, entry);
      return false;
    });
  }
  return [...line, ...waiting];
}
