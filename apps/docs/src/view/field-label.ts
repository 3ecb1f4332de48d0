import type { ClaimDatasetName } from "@ai-almanac/schema";
import { eventWord } from "./event-word.ts";
import { capitalize, plainWords } from "./words.ts";

/** Labels that the field's name alone would not give. */
const labels: Readonly<Record<string, string>> = {
  names: "Names",
  kinds: "Kind",
  process: "Process node",
  processName: "Process name",
  dieSize: "Die size",
  sram: "On-chip memory",
  tdp: "Design power",
  memoryType: "Memory type",
  chips: "Chips in it",
  chipCount: "Number of chips",
  costSaving: "Cost saving",
  scaleUpDomain: "Scale-up domain",
  scaleUpBandwidth: "Scale-up bandwidth",
  scaleOutBandwidth: "Scale-out bandwidth",
  onChipBandwidth: "On-chip bandwidth",
  same: "Same as",
  different: "Not the same as",
  predecessor: "Comes after",
  otherProducts: "Other products",
  includes: "Parts",
  extends: "Adds to",
  period: "Period covered",
  units: "Number of chips",
  stake: "Stake",
  from: "From",
  to: "To",
  fromUnits: "Unit left",
  toUnits: "Unit joined",
  roleFrom: "Role left",
  roleTo: "New role",
  payTerms: "Terms of pay",
  exit: "How it ended",
  tenure: "Time there",
  headcount: "People",
  origins: "Came from",
  context: "Context",
  access: "Access",
  benchmarkClaims: "Claims of rank",
  competesWith: "Held against",
  parent: "Part of",
  leader: "Led by",
  founders: "Founded by",
  recruitsFrom: "Hires from",
  value: "Value",
};

/** `memoryBandwidth`: Memory bandwidth; `peak.fp8-dense`: Peak rate, FP8 dense. */
export function fieldLabel(field: string): string {
  const dot = field.indexOf(".");
  if (dot > 0) return `${fieldLabel(field.slice(0, dot))}, ${rowLabel(field.slice(0, dot), field.slice(dot + 1))}`;
  if (field === "peak") return "Peak rate";
  return labels[field] ?? capitalize(plainWords(field));
}

/** The key of a table row: number formats in capitals, everything else as it is written. */
function rowLabel(field: string, key: string): string {
  if (field !== "peak") return key;
  const [format = key, ...qualifiers] = key.split("-");
  return [format.toUpperCase(), ...qualifiers].join(" ");
}

/** What stands in `contested`: a field, a table row, an event type or `status`. */
export function contestedLabel(dataset: ClaimDatasetName, name: string, isEvent: boolean): string {
  if (name === "status") return "Status";
  return isEvent ? eventWord(dataset, name) : fieldLabel(name);
}
