import { flows, type MoveLike } from "@ai-almanac/query";
import type { Library } from "../library/library.ts";
import { type Link, linkTo } from "./link.ts";

/** How many people went one way between an organization and another. */
export interface PeopleFlow {
  /** Null where no source names the other end. */
  readonly other: Link | null;
  readonly count: number;
  /** Of the greatest flow, in per cent. */
  readonly share: number;
}

const flowsShown = 6;

/** Named people who came to an organization, or left it, by where they came from or went; the greatest flows first. */
export function viewPeopleFlows(library: Library, organization: string, way: "in" | "out"): PeopleFlow[] {
  const [own, far] = way === "in" ? (["to", "from"] as const) : (["from", "to"] as const);
  const moves = library.datasets.moves.records as unknown as readonly MoveLike[];
  const found = flows(moves.filter((move) => move[own] === organization && move[far] !== organization));
  const named = found.filter((flow) => flow[far] !== null && flow.people.length > 0).slice(0, flowsShown);
  const most = Math.max(1, ...named.map((flow) => flow.people.length));
  return named.map((flow) => ({
    other: linkTo(library, "organizations", flow[far] as string),
    count: flow.people.length,
    share: Math.round((flow.people.length / most) * 100),
  }));
}
