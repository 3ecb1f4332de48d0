import { compareText } from "../judge/statement.ts";
import type { Status, Target } from "../types.ts";

/** What `flows` reads of a move. */
export interface MoveLike {
  readonly id: string;
  readonly person: string | null;
  readonly group: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromUnits: readonly string[];
  readonly toUnits: readonly string[];
  readonly status: Status | null;
  readonly targets: readonly Target[];
  readonly contested: readonly string[];
}

export interface FlowOptions {
  /** True: between units, where a move names exactly one; else between employers. */
  readonly units?: boolean;
  /** True: moves that were declined or taken back count too. */
  readonly reversed?: boolean;
}

/** All who went one way. */
export interface Flow {
  /** An organization; null = no source says, or there was none. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of people, sorted, each once. */
  readonly people: readonly string[];
  /** Groups that moved together, as they are called; how many they were stands in the move. */
  readonly groups: readonly string[];
  /** Ids of the moves behind it. */
  readonly moves: readonly string[];
  /** Those of them whose ends sources contradict each other on. */
  readonly contested: readonly string[];
  /** Those of them of which it is not told that they came about: planned, or written of before anyone confirmed. */
  readonly unsettled: readonly string[];
}

const undone: ReadonlySet<string> = /* @__PURE__ */ new Set(["declined", "reversed"]);

/**
 * Who went from where to where, the greatest flow first, then by id of its ends, unknown ends last. Moves inside one
 * organization are left out, unless `units` tells its ends apart; so are moves that were declined or taken back.
 *
 * ```ts
 * flows(moves).some(({ from, to }) => from === "openai" && to === "meta"); // true
 * ```
 */
export function flows(moves: readonly MoveLike[], options: FlowOptions = {}): Flow[] {
  const ways = new Map<string, { from: string | null; to: string | null; moves: MoveLike[] }>();
  for (const move of moves) {
    if (!options.reversed && undone.has(move.status?.state ?? "")) continue;
    const from = endOf(move.from, move.fromUnits, options);
    const to = endOf(move.to, move.toUnits, options);
    if (from === to) continue;
    const key = JSON.stringify([from, to]);
    const way = ways.get(key);
    if (way) way.moves.push(move);
    else ways.set(key, { from, to, moves: [move] });
  }
  return [...ways.values()].map(flowOf).sort(compareFlows);
}

function endOf(employer: string | null, units: readonly string[], options: FlowOptions): string | null {
  return options.units && units.length === 1 ? (units[0] as string) : employer;
}

function flowOf({ from, to, moves }: { from: string | null; to: string | null; moves: readonly MoveLike[] }): Flow {
  const doubtful = moves.filter((move) => move.contested.some((field) => field === "from" || field === "to"));
  return {
    from,
    to,
    people: distinct(moves.map((move) => move.person)),
    groups: distinct(moves.map((move) => move.group)),
    moves: distinct(moves.map((move) => move.id)),
    contested: distinct(doubtful.map((move) => move.id)),
    unsettled: distinct(moves.filter(isUnsettled).map((move) => move.id)),
  };
}

/** A target stands until its stage came about. */
function isUnsettled({ status, targets }: MoveLike): boolean {
  return status?.state === "reported" || targets.some(({ event }) => event === "left" || event === "joined");
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort(compareText);
}

function compareFlows(a: Flow, b: Flow): number {
  return (
    b.people.length - a.people.length ||
    b.moves.length - a.moves.length ||
    compareEnds(a.from, b.from) ||
    compareEnds(a.to, b.to)
  );
}

function compareEnds(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}
