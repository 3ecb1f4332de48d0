import {
  AuthoredClaim,
  AuthoredEvent,
  AuthoredRuling,
  authoredSchemas,
  type ClaimDatasetName,
  claimKinds,
  definitionOf,
  type Field,
} from "@ai-almanac/schema";
import type { Path } from "../../problem/problem.ts";
import { type Place, quantityLike } from "./place.ts";

const text: Place = { kind: "text" };
const id: Place = { kind: "id" };
const when: Place = { kind: "when" };
const claimKeys = Object.keys(AuthoredClaim.shape);
const eventKeys = Object.keys(AuthoredEvent.shape);
const rulingKeys = Object.keys(AuthoredRuling.shape);

/** What belongs at a path of a record. */
export function recordPlace(dataset: ClaimDatasetName, path: Path): Place {
  const [key, ...rest] = path;
  if (key === undefined) return { kind: "map", name: "a record", keys: Object.keys(authoredSchemas[dataset].shape) };
  if (key === "about") return aboutPlace(dataset, rest);
  if (key === "aliases") return rest.length === 0 ? { kind: "list", of: "names" } : text;
  if (key === "sameAs") return rest.length === 0 ? { kind: "map", name: "ids elsewhere", keys: [] } : text;
  if (key === "claims") return inList(rest, "claims", (inside) => claimPlace(dataset, inside));
  if (key === "rulings") return inList(rest, "rulings", (inside) => rulingPlace(dataset, inside));
  return text;
}

function inList(path: Path, of: string, place: (inside: Path) => Place): Place {
  return path.length === 0 ? { kind: "list", of } : place(path.slice(1));
}

function aboutPlace(dataset: ClaimDatasetName, [key]: Path): Place {
  const { about } = definitionOf(dataset);
  const known = about[String(key)];
  if (known === undefined) return { kind: "map", name: "`about`", keys: Object.keys(about) };
  if (known.kind === "enum") return { kind: "words", words: known.values ?? [] };
  return { kind: known.kind === "reference" ? "id" : known.kind };
}

function claimPlace(dataset: ClaimDatasetName, path: Path): Place {
  const [key, ...rest] = path;
  switch (key) {
    case undefined:
      return { kind: "map", name: "a claim", keys: claimKeys };
    case "id":
    case "source":
    case "by":
      return id;
    case "kind":
      return { kind: "words", words: claimKinds };
    case "known":
      return when;
    case "denies":
      return rest.length === 0 ? { kind: "list", of: "fields or event types" } : fieldNames(dataset);
    case "says":
      return saysPlace(dataset, rest);
    default:
      return text;
  }
}

function saysPlace(dataset: ClaimDatasetName, [name, ...rest]: Path): Place {
  const { fields, events } = definitionOf(dataset);
  if (name === "events" && events.length > 0) return inList(rest, "events", (inside) => eventPlace(dataset, inside));
  const field = fields[String(name)];
  if (field !== undefined) return fieldPlace(field, rest);
  return { kind: "map", name: `what a claim of ${dataset} says`, keys: Object.keys(fields) };
}

function fieldPlace(field: Field, [inside]: Path): Place {
  switch (field.kind) {
    case "quantity":
      return { kind: "quantity", field: quantityLike(field), example: field.example };
    case "table": {
      const [row = "", example = ""] = Object.entries(field.example)[0] ?? [];
      if (inside === undefined) return { kind: "map", name: `a map such as ${row}: ${example}`, keys: [] };
      return { kind: "quantity", field: quantityLike(field), example };
    }
    case "set":
      if (inside === undefined) return { kind: "list", of: field.refersTo === null ? "words or texts" : "ids" };
      if (field.values !== null) return { kind: "words", words: field.values };
      return field.refersTo === null ? text : id;
    case "enum":
      return { kind: "words", words: field.values };
    case "reference":
      return id;
    default:
      return { kind: field.kind };
  }
}

function eventPlace(dataset: ClaimDatasetName, [key, inside]: Path): Place {
  switch (key) {
    case undefined:
      return { kind: "map", name: "an event", keys: eventKeys };
    case "type":
      return { kind: "words", words: definitionOf(dataset).events.map(({ type }) => type) };
    case "was":
      return inside === undefined ? { kind: "list", of: "dates" } : when;
    case "when":
    case "target":
      return when;
    default:
      return text;
  }
}

function rulingPlace(dataset: ClaimDatasetName, [key, inside]: Path): Place {
  switch (key) {
    case undefined:
      return { kind: "map", name: "a ruling", keys: rulingKeys };
    case "field":
      return fieldNames(dataset);
    case "prefer":
      return { kind: "claim-id" };
    case "reject":
    case "because":
      return { kind: inside === undefined ? "claim-ids" : "claim-id" };
    default:
      return text;
  }
}

function fieldNames(dataset: ClaimDatasetName): Place {
  const { fields, events } = definitionOf(dataset);
  return { kind: "words", words: [...Object.keys(fields), ...events.map(({ type }) => type)] };
}
