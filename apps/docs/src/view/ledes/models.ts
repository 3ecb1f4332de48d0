import { formatWhen, slips } from "@ai-almanac/query";
import { enumerate, plainWords } from "../words.ts";
import type { Lede, LedeContext } from "./lede.ts";
import { nameOf, quantityText, sentence, statusClause } from "./phrases.ts";

/** `A closed text model by Meta, parameters undisclosed; released 8 Apr 2026, first planned for Dec 2025.` */
export const modelLede: Lede = (context) => {
  const { library, record } = context;
  const kinds = record.kinds as readonly string[];
  const access =
    typeof record.access === "string" && !record.contested.includes("access") ? plainWords(record.access) : null;
  const words = [access, kinds.length > 0 && kinds.length < 4 ? enumerate(kinds) : null, "model"].filter(
    (word) => word !== null,
  );
  const kind = words.join(" ");
  const parameters = quantityText(record.parameters);
  const what = [
    `${/^[aeiou]/i.test(kind) ? "an" : "a"} ${kind} by ${nameOf(library, "organizations", record.developer)}`,
    parameters === null || parameters === "undisclosed" ? null : parameters,
  ];
  return sentence([what.filter((part) => part !== null).join(", "), statusClause(context), firstPlan(context)], "; ");
};

/** What was first planned, where the plan moved or was not kept. */
function firstPlan({ dataset, record }: LedeContext): string | null {
  const history = slips(dataset.claims, record.id).find((one) => one.event === "released")?.targets ?? [];
  const [first] = history;
  const status = record.status as { state: string; when: string | null } | null;
  if (first === undefined || (history.length === 1 && status?.when === null)) return null;
  return `its release was first planned for ${formatWhen(first.target)}`;
}
