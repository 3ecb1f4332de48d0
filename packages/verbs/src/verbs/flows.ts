import { type Flow, flows as flowsOf, type MoveLike } from "@ai-almanac/query";
import type { Row, Statement } from "../answer/answer.ts";
import { column } from "../answer/columns.ts";
import { pageOf } from "../answer/page.ts";
import { argument } from "../arguments/argument.ts";
import { onDay, paging } from "../arguments/common.ts";
import type { AnyRecord } from "../data/any-record.ts";
import { claimsOf } from "../data/doors.ts";
import { recordsOn } from "../data/records-on.ts";
import { defineVerb } from "../define-verb.ts";
import { periodOf, readFilters } from "../filters/apply-filters.ts";
import { refuseUnknownId } from "../filters/refuse-unknown-ids.ts";
import { byField } from "../statements/by-field.ts";
import { grounds } from "../statements/grounds.ts";
import { sourceLines } from "../statements/source-lines.ts";
import { statementsOf } from "../statements/statements-of.ts";

const columns = [
  column("from", "id"),
  column("to", "id"),
  column("count", "number", "people"),
  column("people", "list", "who"),
  column("groups", "list", "groups", true),
  column("moves", "list"),
  column("contested", "list", "contested", true),
  column("unsettled", "list", "planned or only reported", true),
];

export const flows = defineVerb({
  name: "flows",
  title: "Who went where",
  description:
    "People and groups by where they left and where they went, the greatest flow first. Moves that were declined or taken back do not count; those that are planned, or reported before anyone confirmed, count and are named.",
  arguments: {
    from: argument("id", "Only from this organization.", ["meta"]),
    to: argument("id", "Only to this organization.", ["openai"]),
    organization: argument("id", "Only from or to this organization.", ["meta"]),
    since: argument("when", "Moves whose first event begins in this period or later.", ["2025-06"]),
    until: argument("when", "Moves whose first event begins in this period or earlier.", ["2026-02"]),
    units: argument("flag", "Between units of organizations, where a move names exactly one.", ["true"]),
    day: onDay,
    ...paging,
  },
  examples: [
    { question: "Who left Meta, and where to?", arguments: { from: "meta" } },
    { question: "From where did OpenAI hire since June 2025?", arguments: { to: "openai", since: "2025-06" } },
  ],
  async answer({ from, to, organization, since, until, units, day, limit, after }, options) {
    const filters = readFilters("moves", { since, until });
    const moves = await recordsOn("moves", day, periodOf(filters));
    const found = flowsOf(moves as unknown as readonly MoveLike[], { units }).filter(
      (flow) =>
        (from === null || flow.from === from) &&
        (to === null || flow.to === to) &&
        (organization === null || flow.from === organization || flow.to === organization),
    );
    if (found.length === 0) {
      for (const [name, id] of Object.entries({ from, to, organization })) {
        if (id !== null) await refuseUnknownId(name, id, "organizations");
      }
    }
    const { shown, total, next } = pageOf(found, { limit, after });
    const statements = options.statements ? await statementsBehind(shown, moves, day) : [];
    return {
      verb: "flows",
      asked: given({ from, to, organization, since, until, units: units || null, day }),
      columns,
      rows: shown.map(rowOf),
      summary: null,
      statements,
      sources: await sourceLines(statements),
      notes: notesOf(shown),
      total,
      next,
    };
  },
});

function rowOf({ from, to, people, groups, moves, contested, unsettled }: Flow): Row {
  return { from, to, count: people.length, people, groups, moves, contested, unsettled };
}

function notesOf(shown: readonly Flow[]): string[] {
  const moves = shown.reduce((sum, flow) => sum + flow.moves.length, 0);
  const unsettled = shown.reduce((sum, flow) => sum + flow.unsettled.length, 0);
  return [
    ...(shown.some((flow) => flow.from === null || flow.to === null)
      ? ["An end that is left open: no source names it, or there was none."]
      : []),
    ...(unsettled === 0
      ? []
      : [
          `Of these ${moves} moves ${unsettled} may not have come about: they are planned, or were reported before anyone confirmed.`,
        ]),
  ];
}

/** Who says where each move led from and to. */
async function statementsBehind(
  shown: readonly Flow[],
  moves: readonly AnyRecord[],
  day: string | null,
): Promise<Statement[]> {
  const wanted = new Set(shown.flatMap((flow) => flow.moves));
  if (wanted.size === 0) return [];
  const set = await claimsOf("moves");
  return moves
    .filter(({ id }) => wanted.has(id))
    .flatMap((move) => {
      const said = byField(statementsOf(set, move, null, day));
      return ["from", "to", "fromUnits", "toUnits"].flatMap((field) => grounds(said.get(field) ?? []));
    });
}

function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
