import { claimKinds, Publisher, Redirect, sourceKeys } from "@ai-almanac/schema";
import type { Path } from "../../problem/problem.ts";
import type { Place } from "./place.ts";

/** What belongs at a path of a source. */
export function sourcePlace([key]: Path): Place {
  const keys = Object.keys(sourceKeys);
  const known = keys.find((name) => name === key) as keyof typeof sourceKeys | undefined;
  if (known === undefined) return { kind: "map", name: "a source", keys };
  const { kind } = sourceKeys[known];
  if (kind === "claim-kind") return { kind: "words", words: claimKinds };
  return { kind: kind === "speaker" ? "id" : kind };
}

/** What belongs at a path of publishers.yaml. */
export function publisherPlace([id, key]: Path): Place {
  if (id === undefined) return { kind: "map", name: "a map of publishers", keys: [] };
  if (key === undefined) return { kind: "map", name: "a publisher", keys: Object.keys(Publisher.shape) };
  return key === "kind" ? { kind: "words", words: claimKinds } : { kind: "text" };
}

/** What belongs at a path of redirects.yaml. */
export function redirectPlace([index, key, inside]: Path): Place {
  if (index === undefined) return { kind: "list", of: "redirects" };
  switch (key) {
    case undefined:
      return { kind: "map", name: "a redirect", keys: Object.keys(Redirect.shape) };
    case "from":
    case "to":
      return { kind: "id" };
    case "split":
      return inside === undefined ? { kind: "list", of: "ids, two at least" } : { kind: "id" };
    case "gone":
      return { kind: "true" };
    case "since":
      return { kind: "day" };
    default:
      return { kind: "text" };
  }
}
