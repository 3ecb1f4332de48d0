import { type EventStatement, formatWhen } from "@ai-almanac/query";
import type { Library } from "../library/library.ts";
import { eventTime } from "./event-time.ts";
import { speakerLink } from "./link.ts";

/** What a claim says of an event, beside the event's name: `planned for May 2026 or later; planned before: Dec 2025`. */
export function eventStatementText(library: Library, event: EventStatement): string {
  const time = event.target === null ? eventTime(event.when as string) : formatWhen(event.target);
  const parts = [event.target === null ? time : `planned for ${time}`];
  if (event.as !== null) parts.push(`as ${event.as}`);
  if (event.with !== null) parts.push(`with ${speakerLink(library, event.with).text}`);
  if (event.said !== null) parts.push(`“${event.said}”`);
  if (event.was.length > 0) parts.push(`planned before: ${event.was.map(formatWhen).join(", ")}`);
  return event.note === null ? parts.join("; ") : `${parts.join("; ")}; ${event.note}`;
}
