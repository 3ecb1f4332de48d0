import type { Change, Standing } from "@ai-almanac/query";
import { claimKinds, datasetNames, sourceKeys } from "@ai-almanac/schema";
import { type Column, column, list, make, type Row, speakers } from "./column.ts";

/** What tables other than those of records hold. */

export const sourceColumns: readonly Column[] = [
  column("id", "text", "Its id: publisher-when[-word].", { nullable: false }),
  ...Object.entries(sourceKeys).map(([name, key]) => {
    const isKind = key.kind === "claim-kind";
    const kind = key.kind === "when" || key.kind === "day" ? key.kind : "text";
    return column(name, kind, key.description, {
      nullable: !key.required && !isKind,
      words: isKind ? claimKinds : null,
      refersTo: key.kind === "speaker" ? speakers : null,
    });
  }),
];

export const publisherColumns: readonly Column[] = [
  column("id", "text", "Its id.", { nullable: false }),
  column("name", "text", "The name it goes by.", { nullable: false }),
  column("kind", "text", "The kind of what it publishes, unless a source says otherwise.", {
    nullable: false,
    words: claimKinds,
  }),
];

const claimDatasets = datasetNames.filter((name) => name !== "sources");
const dataset = column("dataset", "text", "The dataset of the record.", { nullable: false, words: claimDatasets });
const record = column("record", "text", "The id of the record.", { nullable: false });
const standings: readonly Standing[] = ["chosen", "agrees", "rival", "silent", "replaced", "rejected"];

export const claimColumns: readonly Column[] = [
  dataset,
  record,
  column("position", "integer", "Counts the statements on one record, from 0.", { nullable: false }),
  column("field", "text", "The field, the table row such as peak.fp8, or the event type; null = the claim is a note."),
  column(
    "state",
    "text",
    "Where the statement stands today; null = it is a note. Where it stood on a day: `standings`.",
    { words: standings },
  ),
  column("denies", "boolean", "True where it disputes the field and gives no value.", { nullable: false }),
  column("claim", "text", "The name of the claim inside the record.", { nullable: false }),
  column("source", "text", "Where it was read.", { nullable: false, refersTo: "sources" }),
  column("by", "text", "Who says it: a publisher, an organization or a person.", {
    nullable: false,
    refersTo: speakers,
  }),
  column("kind", "text", "What ground it stands on, best first.", { nullable: false, words: claimKinds }),
  column("known", "when", "When the speaker made it public, as exact as stated.", { nullable: false }),
  column("knownOn", "day", "The day from which it counts as known.", { nullable: false }),
  column("saidOn", "day", "The day that orders what one speaker says.", { nullable: false }),
  column("dated", "boolean", "False for a relay, whose day is only the latest possible.", { nullable: false }),
  column("at", "text", "Paragraph, page or item."),
  column("note", "text", "A qualification."),
  column("value", "json", "The value as the claim gives it; an object for an event; null for a denial or a note."),
  column("quantity", "quantity", "The value, where it is a quantity.", { compute: ({ value }) => quantityIn(value) }),
  column("text", "text", "The value, where it is a text, a reference, a word or a date.", {
    compute: ({ value }) => (typeof value === "string" ? value : null),
  }),
  make("members", { kind: "list", of: { kind: "text" }, refersTo: null }, "The value, where it is a set.", {
    nullable: false,
    compute: ({ value }) => (Array.isArray(value) ? value : []),
  }),
  column("when", "when", "When it happened, where the statement is of an event.", { compute: eventDay("when") }),
  column("target", "when", "When it is to happen, where the statement is of a plan.", { compute: eventDay("target") }),
];

function quantityIn(value: unknown): unknown {
  return typeof value === "object" && value !== null && "stated" in value ? value : null;
}

function eventDay(key: "when" | "target") {
  return ({ value }: Row): unknown =>
    typeof value === "object" && value !== null && "type" in value ? (value as unknown as Row)[key] : null;
}

const claimPosition = "Counts the statements on one record, from 0; the same as in `claims`.";

export const standingColumns: readonly Column[] = [
  dataset,
  record,
  column("position", "integer", claimPosition, { nullable: false }),
  column("known_from", "day", "The first day on which the statement stood so.", { nullable: false }),
  column("known_until", "day", "The last such day; null = it still stands so."),
  column("state", "text", "Where it stood; null = it is a note.", { words: standings }),
];

export const rulingColumns: readonly Column[] = [
  dataset,
  record,
  column("position", "integer", "Counts the rulings on one record, from 0.", { nullable: false }),
  column("field", "text", "A field, a table row such as peak.fp8, or an event type.", { nullable: false }),
  column("prefer", "text", "The claim to choose."),
  list("reject", "Claims to set aside."),
  list("because", "Claims that must be known before the ruling counts."),
  column("why", "text", "The reason.", { nullable: false }),
];

const kindsOfChange: readonly Change["kind"][] = [
  "record",
  "value",
  "event",
  "target",
  "status",
  "contested",
  "unconfirmed",
];

export const changeColumns: readonly Column[] = [
  dataset,
  record,
  column("position", "integer", "Counts the changes of one dataset in the order in which they became known, from 0.", {
    nullable: false,
  }),
  column("day", "day", "The day on which it became known.", { nullable: false }),
  column("kind", "text", "What changed; `record` = it was not known before.", {
    nullable: false,
    words: kindsOfChange,
  }),
  column("field", "text", "The field, the table row or the event type; null for a new record."),
  column("before", "json", "What stood before; null = nothing."),
  column("after", "json", "What stood after; null = nothing, and for a new record, which its versions hold."),
];

/** Those of a record, with the days from and until which that was what one could know. */
export function versionColumns(columns: readonly Column[]): Column[] {
  const [id, ...rest] = columns;
  return [
    id as Column,
    column("known_from", "day", "The first day of the version.", { nullable: false }),
    column("known_until", "day", "The last day of the version; null = it still stands."),
    ...rest,
  ];
}
