import { bounds, type ResolvedEvent, type Status } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { AnyRecord, Dataset, Library } from "../../library/library.ts";
import { linkTo } from "../link.ts";
import { measureWords } from "../measure-words.ts";
import { viewStatus } from "../status-line.ts";
import { viewUnconfirmedStage } from "../unconfirmed-stage.ts";
import { capitalize, plainWords } from "../words.ts";
import { chipKind } from "./chip-kind.ts";

/** What records of a dataset can be chosen by. */
export interface FacetRule {
  readonly key: string;
  readonly label: string;
  readonly of: (record: AnyRecord, library: Library, dataset: Dataset) => readonly FacetValue[];
}

export interface FacetValue {
  readonly value: string;
  readonly text: string;
}

const status: FacetRule = {
  key: "status",
  label: "Status",
  of(record, _, dataset) {
    const line = viewStatus(dataset, record);
    if (line !== null) return [{ value: line.state, text: line.word.replace(/, .*/, "") }];
    return viewUnconfirmedStage(dataset, record) === null ? [] : [{ value: "unconfirmed", text: "Unconfirmed" }];
  },
};

const year: FacetRule = {
  key: "year",
  label: "Year",
  of(record) {
    const whens = ((record.events ?? []) as readonly ResolvedEvent[]).map((event) => event.when);
    const target = ((record.targets ?? []) as readonly { when: string }[]).map(({ when }) => when);
    return years((record.status as Status | null) === null && whens.length === 0 ? target : whens);
  },
};

/** Years in which some day of a When is sure to lie: its ends. */
function years(whens: readonly string[]): FacetValue[] {
  const found = whens.flatMap((when) => {
    const { from, to } = bounds(when);
    return [from, to].flatMap((day) => (day === null ? [] : [day.slice(0, 4)]));
  });
  return [...new Set(found)].map((one) => ({ value: one, text: one }));
}

function organizations(...fields: readonly string[]): FacetRule {
  return {
    key: "organization",
    label: "Organization",
    of: (record, library) => references(record, library, fields),
  };
}

function reference(key: string, label: string): FacetRule {
  return { key, label, of: (record, library) => references(record, library, [key]) };
}

function references(record: AnyRecord, library: Library, fields: readonly string[]): FacetValue[] {
  const ids = fields.flatMap((field) => (record[field] ?? []) as string | readonly string[]).flat();
  return [...new Set(ids)].map((id) => ({ value: id, text: linkTo(library, "organizations", id).text }));
}

function words(key: string, label: string, text: (value: string) => string = plainWords): FacetRule {
  return {
    key,
    label,
    of: (record) =>
      [record[key === "kind" ? kindField(record) : key] ?? []].flat().map((value) => ({
        value: String(value),
        text: capitalize(text(String(value))),
      })),
  };
}

/** Deals, moves and models may be of several kinds. */
function kindField(record: AnyRecord): string {
  return "kinds" in record ? "kinds" : "kind";
}

const chipKinds: FacetRule = {
  key: "kind",
  label: "Kind",
  of: (record) => [{ value: chipKind(record).replaceAll(" ", "-").toLowerCase(), text: capitalize(chipKind(record)) }],
};

export const facetRules: Readonly<Record<ClaimDatasetName, readonly FacetRule[]>> = {
  chips: [reference("designer", "Designer"), chipKinds, status, year],
  deals: [
    organizations("customers", "suppliers", "investors", "investees", "partners"),
    words("kind", "Kind"),
    status,
    year,
  ],
  moves: [organizations("from", "to", "fromUnits", "toUnits"), words("kind", "Kind"), status, year],
  models: [reference("developer", "Developer"), words("kind", "Kind"), words("access", "Access"), status, year],
  organizations: [words("kind", "Kind"), status],
  people: [],
  financials: [
    reference("organization", "Organization"),
    words("measure", "Measure", measureWords),
    words("basis", "Basis"),
    { key: "year", label: "Year", of: (record) => yearOfPeriod(record) },
  ],
};

function yearOfPeriod(record: AnyRecord): FacetValue[] {
  const year = /\d{4}/.exec(String(record.period))?.[0];
  return year === undefined ? [] : [{ value: year, text: year }];
}
