import type { ClaimDatasetName } from "@ai-almanac/schema";

/** How full the moon is drawn, or how it is crossed out. */
export const allMarks = ["planned", "quarter", "half", "full", "delayed", "shelved", "cancelled"] as const;
export type Mark = (typeof allMarks)[number];

/** From empty to full in the order of each dataset's stages; stops are barred (may go on) or crossed (over). */
const marks: Readonly<Record<string, Readonly<Record<string, Mark>>>> = {
  chips: {
    announced: "planned",
    "design-done": "planned",
    "taped-out": "quarter",
    sampled: "quarter",
    "lab-tested": "quarter",
    production: "half",
    available: "full",
    released: "full",
    deployed: "full",
    paused: "shelved",
    shelved: "shelved",
    cancelled: "cancelled",
  },
  deals: {
    talks: "planned",
    announced: "planned",
    intent: "planned",
    signed: "quarter",
    closed: "full",
    delivered: "half",
    completed: "full",
    paused: "shelved",
    blocked: "cancelled",
    abandoned: "cancelled",
    terminated: "cancelled",
    unwound: "cancelled",
    replaced: "shelved",
  },
  moves: {
    reported: "planned",
    announced: "quarter",
    left: "half",
    joined: "full",
    declined: "cancelled",
    reversed: "cancelled",
  },
  models: {
    announced: "planned",
    training: "planned",
    trained: "quarter",
    previewed: "half",
    released: "full",
    paused: "shelved",
    shelved: "shelved",
    suspended: "shelved",
    cancelled: "cancelled",
    retired: "shelved",
  },
  organizations: { founded: "full", dissolved: "cancelled", merged: "shelved" },
};

/** The mark of a state or event; null for plain events, which move no status. */
export function markOf(dataset: ClaimDatasetName, state: string): Mark | null {
  if (state === "planned") return "planned";
  return marks[dataset]?.[state] ?? null;
}
