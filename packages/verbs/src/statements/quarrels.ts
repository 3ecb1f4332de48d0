import { type ClaimKind, contradict, isWhen, overlaps, type Quantity } from "@ai-almanac/query";
import type { Statement } from "../answer/answer.ts";

/** Kinds that contest a value whatever it rests on; weaker ones are heard where the value is as weak. */
const heard: ReadonlySet<ClaimKind> = /* @__PURE__ */ new Set(["filing", "official", "reported"]);

/** Statements of one contested field that fit its published value and contradict each other. */
export function quarrels(statements: readonly Statement[]): Statement[] {
  const live = statements.filter(({ state, denies, contested, kind }) => {
    return state === "agrees" && !denies && contested && heard.has(kind);
  });
  return live.filter((one) => live.some((other) => differ(one.value, other.value)));
}

function differ(a: unknown, b: unknown): boolean {
  if (isQuantity(a) && isQuantity(b)) return contradict(a, b);
  const [first, second] = [dayOf(a), dayOf(b)];
  return first !== null && second !== null && overlaps(first, second) === false;
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "unit" in value && "stated" in value;
}

/** A date, or that of an event. */
function dayOf(value: unknown): string | null {
  const day = typeof value === "object" && value !== null && "when" in value ? value.when : value;
  return typeof day === "string" && isWhen(day) ? day : null;
}
