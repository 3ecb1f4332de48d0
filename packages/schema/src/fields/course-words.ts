import type { EventType } from "./dataset.ts";

/** The stages among the events of a dataset. */
export type StageOf<Event extends EventType> = Extract<Event, { readonly role: "stage" }>["type"];

/** The states that a record of a dataset may be in: planned, a stage or a stop. */
export type StateOf<Event extends EventType> =
  | "planned"
  | StageOf<Event>
  | Extract<Event, { readonly role: "stop" }>["type"];

export function eventTypes<Event extends EventType>(events: readonly Event[]): Event["type"][] {
  return events.map(({ type }) => type);
}

/** In order. */
export function stages<Event extends EventType>(events: readonly Event[]): StageOf<Event>[] {
  return events.filter(({ role }) => role === "stage").map(({ type }) => type as StageOf<Event>);
}

/** Planned first, then stages and stops in order. */
export function states<Event extends EventType>(events: readonly Event[]): StateOf<Event>[] {
  const moving = events.filter(({ role }) => role !== "plain").map(({ type }) => type as StateOf<Event>);
  return ["planned", ...moving];
}
