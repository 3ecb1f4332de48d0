import { type EventStatement, parseWhen, type When } from "@ai-almanac/query";
import { type LooseEvent, present } from "../check/loose.ts";

export function fillEvent(event: LooseEvent): EventStatement {
  return {
    type: event.type ?? "",
    when: whenOrNull(event.when),
    target: whenOrNull(event.target),
    was: [...present(event.was)].map(([, was]) => parseWhen(String(was))),
    as: event.as ?? null,
    with: event.with ?? null,
    said: event.said ?? null,
    note: event.note ?? null,
  };
}

function whenOrNull(written: string | number | undefined): When | null {
  return written === undefined ? null : parseWhen(String(written));
}
