import type { ClaimLine } from "./claim.ts";
import type { Fact } from "./facts.ts";
import type { RecordPage } from "./record-page.ts";
import type { SourceMark } from "./source-mark.ts";
import { type ValueView, valueText } from "./value.ts";
import { counted } from "./words.ts";

/** The page of a record as Markdown: the same values, speakers and days, for readers without a browser. */
export function recordMarkdown(page: RecordPage): string {
  const { record, dataset } = page;
  const events = page.events.map(({ when, word, as, with: other, source }) => {
    const detail = [as === null ? "" : ` as ${as}`, other === null ? "" : ` with ${other.text}`].join("");
    return `${when.text}: ${word}${detail}${speakerOf(source)}`;
  });
  const targets = page.targets.map(({ word, history, moved, outcome, source }) => {
    const steps = history.map((step) => `${step.target.text} (known ${step.known})`).join(", then ");
    return `${word}: ${[steps, moved, outcome].filter((part) => part !== null).join("; ")}${speakerOf(source)}`;
  });
  const quarrels = page.quarrels.flatMap((quarrel) => [
    ...quarrel.sides.map(
      (side) => `${quarrel.label}: ${side.text}, ${side.speakers.map((link) => link.text).join(", ")} (${side.ground})`,
    ),
    `${quarrel.label}: ${quarrel.why}`,
  ]);
  const log = page.known.days.map((day) => `${day.words}: ${[...statusWords(day), ...day.statements].join("; ")}`);
  const related = page.related.map((section) => ({
    title: section.title,
    lines: [
      ...(section.total === null ? [] : [...section.total.amounts, section.total.why]),
      ...section.table.rows.map((row) =>
        row.flatMap((cell) => (cell.kind === "head" ? [cell.link.text] : textOfCell(cell))).join(", "),
      ),
      ...(section.all === null ? [] : [`${section.all.text} on the page`]),
    ],
  }));
  const sources = page.sources.map(
    (source) =>
      `${source.published ?? "no date"}: ${source.title}, ${source.publisher}${source.address === null ? "" : `, <${source.address}>`}`,
  );
  return [
    `# ${escaped(record.name)}`,
    escaped(page.lede),
    `Record \`${dataset.name}/${record.id}\` of AI Almanac. ${counted(page.sources.length, "source")}. CC BY 4.0.`,
    ...section("Value", page.headline === null ? [] : factLines(page.headline)),
    ...section("What happened", events),
    ...section("Targets and slips", targets),
    ...page.groups.flatMap((group) => section(group.title, group.facts.flatMap(factLines))),
    ...section("Where sources disagree", quarrels),
    ...section("What became known when", log),
    ...related.flatMap(({ title, lines }) => section(title, lines)),
    `## Sources\n\n${sources.map((line) => `- ${escapeAround(line)}`).join("\n")}`,
    "",
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}\n\n${lines.map((line) => `- ${escaped(line)}`).join("\n")}`];
}

function factLines({ label, value, contested, rivals, unconfirmed, source }: Fact): string[] {
  const doubt = contested ? ` ≠ ${rivals.length > 0 ? `or ${rivals.join("; ")}` : "contested"}` : "";
  const weak = unconfirmed ? ", unconfirmed" : "";
  return [`${label}: ${value === null ? "set aside or disputed" : textOf(value)}${doubt}${weak}${speakerOf(source)}`];
}

function statusWords({ status }: RecordPage["known"]["days"][number]): string[] {
  if (status === null) return [];
  return [status.when === null ? status.word : `${status.word} ${status.when.text}`];
}

function textOf(value: ValueView): string {
  return valueText(value);
}

function speakerOf(source: SourceMark | null): string {
  if (source === null) return "";
  const [first] = source.claims;
  return ` (${source.kind}: ${source.speaker}${source.byRuling ? ", by ruling" : ""}${first ? whereOf(first) : ""})`;
}

function whereOf(claim: ClaimLine): string {
  return `, read in ${claim.readIn.text}, known ${claim.known}`;
}

function textOfCell(cell: RecordPage["related"][number]["table"]["rows"][number][number]): string[] {
  switch (cell.kind) {
    case "text":
      return [cell.contested ? `≠ ${cell.text}` : cell.text];
    case "when":
      return [cell.when.text];
    case "status":
      return [cell.status.word];
    case "links":
      return [cell.items.map((link) => link.text).join(", ")];
    case "head":
      return [cell.link.text];
    default:
      return [];
  }
}

/** Everything but the addresses, which stand in angle brackets and may not be followed as HTML. */
function escapeAround(line: string): string {
  return line
    .split(/(<https?:\/\/[^<>\s]+>$)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join("");
}

/** No text of a record is markup, in Markdown or in the HTML that Markdown lets through. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#!]/g, "\\$&").replaceAll(/\s+/g, " ");
}
