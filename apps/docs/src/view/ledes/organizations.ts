import { counted, enumerate, plainWords } from "../words.ts";
import type { Lede, LedeContext } from "./lede.ts";
import { nameOf, sentence, statusClause } from "./phrases.ts";

/** `A company, led by Mark Zuckerberg. It designs 12 chips and develops 6 models; 30 deals and 47 moves in are recorded.` */
export const organizationLede: Lede = (context) => {
  const { library, record } = context;
  const parent = nameOf(library, "organizations", record.parent);
  const leader = nameOf(library, "people", record.leader);
  const roles = record.roles as readonly string[];
  const kind = plainWords(String(record.kind));
  const status = (record.status as { state: string } | null)?.state === "founded" ? null : statusClause(context);
  const own = roles.length > 0 && roles.length < 4 ? ` (${enumerate(roles)})` : "";
  const what = sentence([
    parent === null ? `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}${own}` : `a ${kind} of ${parent}${own}`,
    leader === null ? null : `led by ${leader}`,
    status,
  ]);
  const named = countsOf(context);
  return named === "" ? what : `${what} ${named}`;
};

function countsOf({ references, record }: LedeContext): string {
  const mentions = references.to("organizations", record.id);
  const count = (dataset: string, ...fields: string[]) => {
    const found = mentions.filter(
      (one) => one.dataset === dataset && (fields.length === 0 || fields.includes(one.field)),
    );
    return new Set(found.map((one) => one.record)).size;
  };
  const say = (number: number, singular: string, plural?: string) =>
    number === 0 ? [] : [counted(number, singular, plural)];
  const does = enumerate([
    ...say(count("chips", "designer"), "chip").map((chips) => `designs ${chips}`),
    ...say(count("models"), "model").map((models) => `develops ${models}`),
  ]);
  const kept = [
    ...say(count("deals"), "deal"),
    ...say(count("moves", "to", "toUnits"), "move in", "moves in"),
    ...say(count("moves", "from", "fromUnits"), "move out", "moves out"),
    ...say(count("financials"), "figure of money", "figures of money"),
  ];
  const isOne = kept.length === 1 && kept[0]?.startsWith("1 ");
  const recorded = kept.length === 0 ? null : `${enumerate(kept)} ${isOne ? "is" : "are"} recorded`;
  return does === "" && recorded === null ? "" : sentence([does === "" ? null : `it ${does}`, recorded], "; ");
}
