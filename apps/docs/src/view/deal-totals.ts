import {
  type DealLike,
  exposure,
  formatQuantity,
  type Quantity,
  type Role,
  type RoleExposure,
  type Sum,
} from "@ai-almanac/query";
import type { AnyRecord, Library } from "../library/library.ts";
import { enumerate, inWords } from "./words.ts";

/** The deals in which an organization plays one role, what they come to, and what that sum leaves open. */
export interface DealRole {
  readonly role: Role;
  readonly title: string;
  /** `at least $120 bn`, one for each unit; empty where no source gives a number. */
  readonly amounts: readonly string[];
  readonly why: string;
  /** Those that were stopped are among them, though they count nowhere. */
  readonly deals: readonly AnyRecord[];
}

const titles: Readonly<Record<Role, string>> = {
  buys: "Deals in",
  sells: "Deals out",
  holds: "Invests and lends",
  owes: "Borrows",
  raises: "Raises",
  partners: "Other deals",
};

export function viewDealRoles(library: Library, organization: string): DealRole[] {
  const { records } = library.datasets.deals;
  return exposure(records as unknown as readonly DealLike[], organization).roles.map((one) => ({
    role: one.role,
    title: titles[one.role],
    amounts: one.totals.flatMap((total) => amountOf(total) ?? []),
    why: whyOf(one),
    deals: [...one.deals, ...one.stopped].flatMap((id) => library.get("deals", id) ?? []),
  }));
}

/** The bounds of a sum; null where its parts give none. */
function amountOf({ min, max, unit }: Sum): string | null {
  if (unit === null || (max === null && min === 0)) return null;
  const of = (bounds: Pick<Quantity, "min" | "max" | "stated">) => formatQuantity({ ...bounds, unit });
  if (max === null) return of({ min, max, stated: "at-least" });
  if (min === max) return of({ min, max, stated: "exact" });
  return min === 0 ? of({ min: null, max, stated: "up-to" }) : of({ min, max, stated: "range" });
}

/** `The sum of eleven deals as they were stated: two undisclosed, …`. */
function whyOf({ deals, totals, shared, notBinding, stopped }: RoleExposure): string {
  const distinct = (list: (sum: Sum) => readonly string[]) => new Set(totals.flatMap(list)).size;
  const open = [
    phrase(
      distinct((sum) => sum.unknown),
      "undisclosed",
    ),
    phrase(
      distinct((sum) => sum.missing),
      "without a number",
    ),
    phrase(
      distinct((sum) => sum.contested),
      "contested",
    ),
    phrase(notBinding.length, "of which no source says that they bind, counted from nothing"),
    phrase(shared.length, "shared with others, whose part no source tells"),
  ].filter((words) => words !== null);
  const what =
    deals.length === 1 ? "One deal as it was stated" : `The sum of ${inWords(deals.length)} deals as they were stated`;
  const left = open.length === 0 ? "" : `: ${enumerate(open)}`;
  const without =
    stopped.length === 0
      ? ""
      : ` ${stopped.length === 1 ? "One that was" : `${capital(inWords(stopped.length))} that were`} stopped ${stopped.length === 1 ? "does" : "do"} not count.`;
  return deals.length === 0 ? `No deal stands.${without}` : `${what}${left}.${without}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function phrase(count: number, words: string): string | null {
  return count === 0 ? null : `${inWords(count)} ${words}`;
}
