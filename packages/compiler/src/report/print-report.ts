import type { DatasetCoverage } from "@ai-almanac/measure";
import type { Report } from "./report.ts";

/** The report as text for a terminal. */
export function printReport({ datasets, sources }: Report): string {
  const columns: readonly (readonly [string, (one: DatasetCoverage) => string | number])[] = [
    ["dataset", (one) => one.dataset],
    ["records", (one) => one.records],
    ["claims", (one) => one.claims],
    ["sources", (one) => one.sources],
    ["speakers", (one) => one.speakers],
    ["fields", (one) => one.filledFields],
    ["2+ speakers", (one) => percent(one.twoSpeakers)],
    ["filing, official", (one) => percent(one.filingOrOfficial)],
    ["contested", (one) => one.contestedFields],
    ["on one rumour", (one) => one.onOneRumour.length],
    ["undated claims", (one) => one.undatedClaims],
    ["newest claim", (one) => one.newestClaim ?? "none"],
  ];
  const rows = [columns.map(([head]) => head), ...datasets.map((one) => columns.map(([, cell]) => String(cell(one))))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const table = rows.map((row) => row.map((cell, index) => pad(cell, widths[index] ?? 0, index === 0)).join("  "));
  const kinds = Object.entries(sources.byKind).map(([kind, count]) => `${count} ${kind}`);
  return [
    ...table,
    "",
    `${sources.sources} sources of ${sources.publishers} publishers, ${sources.undated} without a date: ${kinds.join(", ")}`,
    "",
    ...datasets.map((one) => `${one.dataset}, filled of ${one.records}: ${filledText(one)}`),
    "",
  ].join("\n");
}

function filledText({ filled }: DatasetCoverage): string {
  return Object.entries(filled)
    .map(([field, count]) => `${field} ${count}`)
    .join(", ");
}

function percent(share: number | null): string {
  return share === null ? "none" : `${Math.round(share * 100)} %`;
}

function pad(cell: string, width: number, isFirst: boolean): string {
  return isFirst ? cell.padEnd(width) : cell.padStart(width);
}
