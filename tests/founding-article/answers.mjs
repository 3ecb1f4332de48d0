// Runs in a folder where the packages are installed; answers every ask through their public interface.
import { readFileSync } from "node:fs";
import { chips, getChip } from "@ai-almanac/chips";
import { chipClaims } from "@ai-almanac/chips/claims";
import { deals, getDeal } from "@ai-almanac/deals";
import { dealClaims } from "@ai-almanac/deals/claims";
import { financials, getFigure } from "@ai-almanac/financials";
import { figureClaims } from "@ai-almanac/financials/claims";
import { getModel, models } from "@ai-almanac/models";
import { modelClaims } from "@ai-almanac/models/claims";
import { getMove, moves } from "@ai-almanac/moves";
import { moveClaims } from "@ai-almanac/moves/claims";
import { getOrganization, organizations } from "@ai-almanac/organizations";
import { organizationClaims } from "@ai-almanac/organizations/claims";
import { getPerson, people } from "@ai-almanac/people";
import { peopleClaims } from "@ai-almanac/people/claims";
import { claimsFor } from "@ai-almanac/query";
import { getSource } from "@ai-almanac/sources";

const datasets = {
  chips: [chips, getChip, chipClaims],
  deals: [deals, getDeal, dealClaims],
  financials: [financials, getFigure, figureClaims],
  models: [models, getModel, modelClaims],
  moves: [moves, getMove, moveClaims],
  organizations: [organizations, getOrganization, organizationClaims],
  people: [people, getPerson, peopleClaims],
};

function answer([path, claimId, field]) {
  const [dataset, id] = path.split("/");
  const [all, get, claims] = datasets[dataset];
  const record = get(id);
  if (record === undefined || !all.includes(record)) return { missing: "record" };
  const [name, part] = field.split(".");
  const views = claimsFor(claims, id).filter(({ claim }) => claim.id === claimId);
  const written = claims.records.find((one) => one.id === id)?.claims.find(({ id: one }) => one === claimId);
  const claim = views[0]?.claim ?? written;
  if (claim === undefined) return { missing: "claim" };
  const place = { at: claim.at, by: claim.by, source: getSource(claim.source).id };
  if (name === "about") return { value: record[part], ...place };
  if (name === "note") return { value: claim.note, ...place };
  const row = views.find((view) => view.field === field);
  if (row) return { value: row.value, ...place };
  const said = views.filter((view) => view.field === name).map(({ value }) => value[part]);
  return { value: said.find((one) => one !== null), ...place };
}

const rows = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(JSON.stringify(rows.map(([, , ...asks]) => asks.map(answer))));
