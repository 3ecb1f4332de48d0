import { eventTime } from "../event-time.ts";
import { newestFirst, recordDate } from "../record-date.ts";
import { enumerate, inWords } from "../words.ts";
import type { Lede, LedeContext } from "./lede.ts";
import { nameOf, sentence } from "./phrases.ts";

const movesShown = 3;

/** `Known for FlashAttention. Apple to Meta, Jul 2025; Meta to OpenAI, Feb 2026.` */
export const personLede: Lede = (context) => {
  const { record, references, library } = context;
  const knownFor = (record.knownFor as readonly string[]).slice(0, 3);
  const awards = record.awards as readonly string[];
  const mentions = references.to("people", record.id);
  const leads = mentions.filter((one) => one.dataset === "organizations" && one.field === "leader");
  const about = [
    leads.length === 0
      ? null
      : `leads ${enumerate(leads.map((one) => nameOf(library, "organizations", one.record.id) ?? ""))}`,
    knownFor.length === 0 ? null : `known for ${enumerate(knownFor)}`,
    awards.length === 0 ? null : enumerate(awards),
  ].filter((part) => part !== null);
  const career = careerText(context);
  const sentences = [about.length === 0 ? "" : sentence(about, "; "), career].filter((text) => text !== "");
  return sentences.length === 0 ? "Named by other records; nothing more is recorded." : sentences.join(" ");
};

function careerText({ library, references, record }: LedeContext): string {
  const moves = references
    .to("people", record.id)
    .filter((one) => one.dataset === "moves" && one.field === "person")
    .map((one) => one.record)
    .sort((a, b) => newestFirst(b, a));
  if (moves.length === 0) return "";
  const last = moves.slice(-movesShown).map((move) => {
    const [from, to] = [nameOf(library, "organizations", move.from), nameOf(library, "organizations", move.to)];
    const date = recordDate(move);
    const what =
      from !== null && from === to
        ? `new role at ${to}`
        : from === null
          ? `to ${to}`
          : to === null
            ? `left ${from}`
            : `${from} to ${to}`;
    return `${what}${date === null ? "" : `, ${eventTime(date)}`}`;
  });
  const earlier = moves.length > movesShown ? `, after ${inWords(moves.length - movesShown)} earlier` : "";
  return sentence([last.join("; ") + earlier]);
}
