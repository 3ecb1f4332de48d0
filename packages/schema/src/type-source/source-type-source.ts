import { type SourceKey, sourceKeys } from "../datasets/sources.ts";
import { writeInterface } from "./write-interface.ts";

/** The interfaces of the sources package as TypeScript text. They need the names that `sharedTypeSource` declares. */
export function sourceTypeSource(): string {
  const keys = Object.entries(sourceKeys).map(([name, key]) => ({
    name,
    type: typeOf(key),
    description: key.description,
  }));
  const source = writeInterface("Source", "Where something was read.", [
    { name: "id", type: "string", description: "Its id: publisher-when[-word]." },
    ...keys,
  ]);
  const publisher = writeInterface("PublisherRecord", "A publisher.", [
    { name: "id", type: "string", description: "Its id." },
    { name: "name", type: "string", description: "The name it goes by." },
    { name: "kind", type: "ClaimKind", description: "The kind of what it publishes, unless a source says otherwise." },
  ]);
  return `${source}\n${publisher}`;
}

/** The compiler fills in the kind, so that it is never null. */
function typeOf(key: SourceKey): string {
  if (key.kind === "claim-kind") return "ClaimKind";
  const type = key.kind === "when" ? "When" : "string";
  return key.required ? type : `${type} | null`;
}
