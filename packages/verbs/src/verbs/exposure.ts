import { type DealLike, exposure as exposureOf, type RoleExposure, type Sum } from "@ai-almanac/query";
import type { Row, Statement } from "../answer/answer.ts";
import { column } from "../answer/columns.ts";
import { pageOf } from "../answer/page.ts";
import { argument } from "../arguments/argument.ts";
import { onDay, paging } from "../arguments/common.ts";
import type { AnyRecord } from "../data/any-record.ts";
import { claimsOf } from "../data/doors.ts";
import { recordsOn } from "../data/records-on.ts";
import { defineVerb } from "../define-verb.ts";
import { refuseUnknownId } from "../filters/refuse-unknown-ids.ts";
import { grounds } from "../statements/grounds.ts";
import { sourceLines } from "../statements/source-lines.ts";
import { statementsOf } from "../statements/statements-of.ts";
import { openEnds, sumQuantity } from "../words/sum-quantity.ts";

const columns = [
  column("role", "text"),
  column("counterparty", "id", "with", true),
  column("value", "quantity"),
  column("open", "text", "left open", true),
  column("deals", "list"),
  column("contested", "list", "contested", true),
];

export const exposure = defineVerb({
  name: "exposure",
  title: "What an organization is in for",
  description:
    "What an organization buys, sells, holds, owes and raises by its deals, in all and with each counterparty. Deals that were stopped do not count; a whole takes the place of its parts.",
  arguments: {
    organization: argument("id", "The organization's id.", ["meta"], { required: true, positional: true }),
    day: onDay,
    ...paging,
  },
  examples: [
    { question: "What is Meta in for, and with whom?", arguments: { organization: "meta" } },
    { question: "And as known on 25 February 2026?", arguments: { organization: "meta", day: "2026-02-25" } },
  ],
  async answer({ organization, day, limit, after }, options) {
    const deals = await recordsOn("deals", day);
    const found = exposureOf(deals as unknown as readonly DealLike[], organization);
    if (found.roles.length === 0) await refuseUnknownId("organization", organization, "organizations");
    const { shown, total, next } = pageOf(found.roles.flatMap(roleRows), { limit, after });
    const statements = options.statements ? await statementsBehind(shown, deals, day) : [];
    return {
      verb: "exposure",
      asked: { organization, ...(day === null ? {} : { day }) },
      columns,
      rows: shown,
      summary: found,
      statements,
      sources: await sourceLines(statements),
      notes: [
        ...(shown.some(({ counterparty }) => counterparty === null)
          ? ["A row that names nobody is the role in all."]
          : []),
        ...found.roles.flatMap(roleNotes),
      ],
      total,
      next,
    };
  },
});

/** The role in all, then each counterparty; one row a unit. */
function roleRows({ role, totals, counterparties }: RoleExposure): Row[] {
  return [
    ...totals.map((total) => rowOf(role, null, total)),
    ...counterparties.flatMap(({ organization, totals }) => totals.map((total) => rowOf(role, organization, total))),
  ];
}

function rowOf(role: string, counterparty: string | null, total: Sum): Row {
  return {
    role,
    counterparty,
    value: sumQuantity(total),
    open: openEnds(total),
    deals: total.ids,
    contested: total.contested,
  };
}

function roleNotes({ role, stopped, notBinding }: RoleExposure): string[] {
  return [
    ...(stopped.length === 0 ? [] : [`Not counted under "${role}", since stopped: ${stopped.join(", ")}.`]),
    ...(notBinding.length === 0
      ? []
      : [`Counted from nothing under "${role}", since not binding: ${notBinding.join(", ")}.`]),
  ];
}

/** Who says what the deals are worth. */
async function statementsBehind(
  rows: readonly Row[],
  deals: readonly AnyRecord[],
  day: string | null,
): Promise<Statement[]> {
  const wanted = new Set(rows.flatMap((row) => row.deals as readonly string[]));
  if (wanted.size === 0) return [];
  const set = await claimsOf("deals");
  return deals.filter(({ id }) => wanted.has(id)).flatMap((deal) => grounds(statementsOf(set, deal, "value", day)));
}
