import type { AboutKey } from "../fields/dataset.ts";
import type { Field } from "../fields/field.ts";

/** The description of a field with what its values are: units, the dataset of ids. An enum's words stand in its type. */
export function describeField(field: Field): string {
  return [field.description, describeValues(field)].filter((part) => part !== "").join(" ");
}

/** The description of a key of `about`, likewise. */
export function describeAbout(key: AboutKey): string {
  return key.refersTo === null ? key.description : `${key.description} An id of ${key.refersTo}.`;
}

/** Units in words; `money` is every currency. */
export function describeUnits(units: readonly string[]): string {
  return units
    .map((unit) => (unit === "money" ? "an ISO 4217 currency (also a year, a month or a share)" : unit))
    .join(" or ");
}

function describeValues(field: Field): string {
  switch (field.kind) {
    case "quantity":
      return `Unit: ${describeUnits(field.units)}.`;
    case "table":
      return `${field.refersTo === null ? "" : `Keys: ids of ${field.refersTo}. `}Unit: ${describeUnits(field.units)}.`;
    case "set":
      if (field.values !== null) return `Of: ${field.values.join(", ")}.`;
      return field.refersTo === null ? "" : `Ids of ${field.refersTo}.`;
    case "reference":
      return `An id of ${field.refersTo}.`;
    case "enum":
    case "when":
    case "text":
    case "boolean":
      return "";
  }
}
