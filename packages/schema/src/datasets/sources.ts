import { claimKinds } from "../values/claim-kind.ts";

/** A key of a source: a plain record without claims. */
export interface SourceKey {
  readonly kind: "text" | "url" | "day" | "when" | "speaker" | "claim-kind" | "language";
  readonly description: string;
  /** False where the key may be left out; the resolved source then has null, or the publisher's kind. */
  readonly required: boolean;
  readonly example: string;
}

/** What a source is, in the order in which it is published. */
export const sourceKeys = {
  title: {
    kind: "text",
    required: true,
    description: "Its title, as published; in square brackets where only its address gives it.",
    example: "Meta to buy 6 GW of AMD chips",
  },
  url: {
    kind: "url",
    required: true,
    description: "Its address, https or http.",
    example: "https://www.reuters.com/technology/meta-amd-2026-02-24/",
  },
  publisher: {
    kind: "speaker",
    required: true,
    description: "Who published it: an id of publishers, organizations or people.",
    example: "reuters",
  },
  published: {
    kind: "when",
    required: false,
    description: "When it was published; left out where it bears no date.",
    example: "2026-02-24",
  },
  read: { kind: "day", required: true, description: "The day on which it was read.", example: "2026-11-23" },
  kind: {
    kind: "claim-kind",
    required: false,
    description: `What ground it stands on (${claimKinds.join(", ")}, best first); left out, it is its publisher's kind.`,
    example: "filing",
  },
  license: {
    kind: "text",
    required: false,
    description: "The license of its text, where it names one.",
    example: "CC-BY-4.0",
  },
  archive: {
    kind: "url",
    required: false,
    description: "The address of an archived copy.",
    example: "https://web.archive.org/web/2026/https://www.reuters.com/technology/meta-amd-2026-02-24/",
  },
  language: {
    kind: "language",
    required: false,
    description: "Its language as a BCP 47 tag.",
    example: "id",
  },
} as const satisfies Readonly<Record<string, SourceKey>>;
