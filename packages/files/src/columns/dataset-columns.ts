import {
  type AboutKey,
  claimKinds,
  type DatasetDefinition,
  describeAbout,
  describeField,
  type EventType,
  type Field,
} from "@ai-almanac/schema";
import { type Column, column, list, listOf, make, type Row } from "./column.ts";

/** What a published record of the dataset holds, in its own order, and then the days of its events. */
export function datasetColumns(definition: DatasetDefinition): Column[] {
  const hasEvents = definition.events.length > 0;
  return [
    column("id", "text", "Its id.", { nullable: false }),
    column("name", "text", "The name it goes by.", { nullable: false }),
    list("aliases", "Other names, for search only."),
    column("sameAs", "pairs", "Its ids elsewhere, by catalogue.", { nullable: false }),
    ...Object.entries(definition.about).map(([name, key]) => aboutColumn(name, key)),
    ...Object.entries(definition.fields).map(([name, field]) => fieldColumn(name, field)),
    ...(hasEvents ? course : []),
    list("contested", "Fields on which sources contradict each other."),
    list("unconfirmed", "Fields that rest on an analyst or a rumour alone."),
    list("sources", "Where all of it was read.", "sources"),
    ...definition.events.filter(({ repeatsBy }) => repeatsBy === null).map(eventColumn),
  ];
}

const basis = column("basis", "text", "The best kind among the claims that it rests on.", {
  nullable: false,
  words: claimKinds,
});

const course: readonly Column[] = [
  make(
    "status",
    {
      kind: "struct",
      columns: [
        column("state", "text", "`planned`, a stage or a stop."),
        column("when", "when", "When that state began; null for `planned`."),
        { ...basis, nullable: true },
      ],
    },
    "The state it is in.",
  ),
  listOf(
    "targets",
    [
      column("event", "text", "The stage that is planned.", { nullable: false }),
      column("when", "when", "When it is to happen, by the latest plan.", { nullable: false }),
      basis,
      column("slipCount", "integer", "How often the target moved before.", { nullable: false }),
    ],
    "Stages that are planned.",
  ),
  listOf(
    "events",
    [
      column("type", "text", "The event type.", { nullable: false }),
      column("when", "when", "When it happened.", { nullable: false }),
      column("as", "text", "The name that was taken; null where it is no renaming."),
      column("with", "text", "The other party; null where there is none.", { refersTo: "organizations" }),
      basis,
      list("by", "All who speak of it, sorted."),
    ],
    "What happened.",
  ),
];

function aboutColumn(name: string, key: AboutKey): Column {
  const options = { nullable: !key.required, refersTo: key.refersTo, words: key.values };
  if (key.kind === "period") return make(name, { kind: "period", covers: "covers" }, key.description, options);
  return column(name, key.kind === "when" ? "when" : "text", describeAbout(key), options);
}

function fieldColumn(name: string, field: Field): Column {
  const description = describeField(field);
  switch (field.kind) {
    case "quantity":
    case "when":
    case "boolean":
      return column(name, field.kind, description);
    case "text":
      return column(name, "text", description);
    case "reference":
      return column(name, "text", description, { refersTo: field.refersTo });
    case "enum":
      return column(name, "text", description, { words: field.values });
    case "set":
      return list(name, description, field.refersTo);
    case "table":
      return listOf(
        name,
        [
          column("key", "text", "What the row is for.", { nullable: false, refersTo: field.refersTo }),
          column("value", "quantity", "Its value.", { nullable: false }),
        ],
        description,
      );
  }
}

/** An event that happens once: the day is easier to ask for in a column of its own. */
function eventColumn({ type, description }: EventType): Column {
  const compute = (row: Row) =>
    (row.events as readonly { type: string; when: string }[]).find((event) => event.type === type)?.when ?? null;
  return column(type.replaceAll("-", "_"), "when", `When it happened: ${description}`, { compute });
}
