import * as z from "zod";
import { eventTypes, type StageOf, type StateOf, stages, states } from "../fields/course-words.ts";
import type { EventType } from "../fields/dataset.ts";
import { type ResolvedEventOf, resolvedEventOf, type StatusOf, statusOf, type TargetOf, targetOf } from "./event.ts";
import { recordKeys } from "./record-keys.ts";

/** What records of datasets with events have besides: status, targets and events, by the words of their dataset. */
export interface CourseShape<Event extends EventType> {
  status: z.ZodNullable<StatusOf<StateOf<Event>>>;
  targets: z.ZodReadonly<z.ZodArray<TargetOf<StageOf<Event>>>>;
  events: z.ZodReadonly<z.ZodArray<ResolvedEventOf<Event["type"]>>>;
}

export function courseShape<Event extends EventType>(events: readonly Event[]): CourseShape<Event> {
  return {
    status: statusOf(states(events)).nullable().describe(recordKeys.status),
    targets: z
      .array(targetOf(stages(events)))
      .readonly()
      .describe(recordKeys.targets),
    events: z
      .array(resolvedEventOf(eventTypes(events)))
      .readonly()
      .describe(recordKeys.events),
  };
}
