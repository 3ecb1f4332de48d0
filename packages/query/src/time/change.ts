import type { Day, ResolvedEvent, Status, Target } from "../types.ts";

/** One thing that became known of a record on a day. */
export type Change<R = unknown> = { readonly day: Day; readonly id: string } & ChangeOf<R>;

export type ChangeOf<R> =
  /** The record was not known before; its fields get no entries of their own that day. */
  | { readonly kind: "record"; readonly field: null; readonly before: null; readonly after: R }
  /** A field, `name`, or a table row such as `peak.fp8`; null or `[]` = nobody had said anything. */
  | { readonly kind: "value"; readonly field: string; readonly before: unknown; readonly after: unknown }
  /** What is known of all events of one type, which is `field`. */
  | {
      readonly kind: "event";
      readonly field: string;
      readonly before: readonly ResolvedEvent[];
      readonly after: readonly ResolvedEvent[];
    }
  /** The plan for one stage, which is `field`: null = none, since none was made or it came to pass or was given up. */
  | { readonly kind: "target"; readonly field: string; readonly before: Target | null; readonly after: Target | null }
  | {
      readonly kind: "status";
      readonly field: "status";
      readonly before: Status | null;
      readonly after: Status | null;
    }
  /** Sources began or ceased to contradict each other; or a value began or ceased to rest on weak ground alone. */
  | {
      readonly kind: "contested" | "unconfirmed";
      readonly field: string;
      readonly before: boolean;
      readonly after: boolean;
    };
