import type { ClaimView as Entry, EventStatement, ResolvedEvent, Status } from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { eventTime } from "./event-time.ts";
import { eventWord } from "./event-word.ts";
import type { RecordEntries } from "./record-claims.ts";
import { type Quarrel, viewSide } from "./versus.ts";

/** A thing that was stopped and yet went on, and nobody tells that it was taken up again: both stand side by side. */
export function viewStatusQuarrel(
  library: Library,
  dataset: Dataset,
  record: AnyRecord,
  entries: RecordEntries,
): Quarrel[] {
  const status = record.status as Status | null;
  const events = record.events as readonly ResolvedEvent[];
  const shown = events.find((event) => event.type === status?.state && event.when === status.when);
  const stop = events.findLast((event) => roleOf(dataset, event.type) === "stop");
  if (shown === undefined || stop === undefined) return [];
  const sides = [shown, stop].flatMap((event) => {
    const told = entries.on(event.type).filter((entry) => tells(entry));
    const text = `${eventWord(dataset.name, event.type)} ${eventTime(event.when)}`;
    return told.length === 0 ? [] : [viewSide(library, { text, entries: told }, null)];
  });
  if (sides.length < 2) return [];
  const [going, stopped] = [shown, stop].map((event) => eventWord(dataset.name, event.type).toLowerCase());
  return [
    {
      field: "status",
      label: "Status",
      sides,
      why: `Shown as ${going}: that came after it was ${stopped}, and no source tells that it was taken up again.`,
      scale: [],
    },
  ];
}

function roleOf(dataset: Dataset, type: string): string | undefined {
  return dataset.definition.events.find((one) => one.type === type)?.role;
}

function tells(entry: Entry): boolean {
  const stands = entry.state === "chosen" || entry.state === "agrees";
  return stands && !entry.denies && (entry.value as EventStatement | null)?.when != null;
}
