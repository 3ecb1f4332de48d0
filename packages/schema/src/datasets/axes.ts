import type { DatasetName } from "../fields/dataset-name.ts";

/** What records can be found by through several fields at once, or by a prebuilt order: kind of key to the fields that hold it. */
export const axes: Readonly<Record<DatasetName, Readonly<Record<string, readonly string[]>>>> = {
  chips: { designer: ["designer"] },
  deals: { party: ["customers", "suppliers", "investors", "investees", "partners"] },
  moves: { organization: ["from", "to", "fromUnits", "toUnits"], person: ["person"] },
  models: { developer: ["developer"] },
  organizations: {},
  people: {},
  financials: { organization: ["organization"] },
  sources: { publisher: ["publisher"] },
};
