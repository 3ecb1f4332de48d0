import type { ClaimDatasetName } from "@ai-almanac/schema";

export interface FactSection {
  readonly title: string;
  readonly fields: readonly string[];
  /** Fields of which readers expect a word: where nobody has one, the page says so. */
  readonly expected?: readonly string[];
}

/** The order in which a page tells a dataset's fields. Every field stands in exactly one section. */
export const layouts: Readonly<Record<ClaimDatasetName, readonly FactSection[]>> = {
  chips: [
    {
      title: "Making",
      fields: [
        "purpose",
        "workloads",
        "generation",
        "architecture",
        "instructionSet",
        "process",
        "processName",
        "foundry",
        "packaging",
        "partners",
        "transistors",
        "dieSize",
        "cores",
        "clock",
        "chipCount",
        "chips",
        "predecessor",
        "same",
        "different",
        "names",
      ],
      expected: ["process", "foundry"],
    },
    {
      title: "Compute and memory",
      fields: [
        "peak",
        "numberFormats",
        "memory",
        "memoryType",
        "memoryStacks",
        "memoryBandwidth",
        "sram",
        "cache",
        "onChipBandwidth",
      ],
      expected: ["peak", "memory", "memoryBandwidth"],
    },
    {
      title: "Power and links",
      fields: [
        "tdp",
        "typicalPower",
        "cooling",
        "interconnect",
        "hostInterface",
        "scaleUpDomain",
        "scaleUpBandwidth",
        "scaleOutBandwidth",
      ],
      expected: ["tdp"],
    },
    { title: "Use", fields: ["deployment", "software", "performanceClaims", "costSaving"] },
  ],
  deals: [
    { title: "Value", fields: ["value"], expected: ["value"] },
    { title: "Parties", fields: ["customers", "suppliers", "investors", "investees", "partners"] },
    {
      title: "Terms",
      fields: [
        "kinds",
        "capacity",
        "units",
        "term",
        "period",
        "stake",
        "warrantShares",
        "warrantPrice",
        "terms",
        "binding",
        "exclusive",
        "products",
        "otherProducts",
        "locations",
        "includes",
        "extends",
        "replacedBy",
      ],
    },
  ],
  moves: [
    {
      title: "The move",
      fields: [
        "kinds",
        "from",
        "fromUnits",
        "roleFrom",
        "tenure",
        "exit",
        "reason",
        "to",
        "toUnits",
        "roleTo",
        "reportsTo",
        "headcount",
        "origins",
        "deal",
      ],
    },
    { title: "Pay", fields: ["pay", "payTerms"] },
  ],
  models: [
    {
      title: "What it is",
      fields: [
        "kinds",
        "family",
        "predecessor",
        "access",
        "parameters",
        "activeParameters",
        "experts",
        "context",
        "trainedOn",
        "competesWith",
        "names",
      ],
      expected: ["parameters", "access"],
    },
    { title: "Benchmarks", fields: ["benchmarks", "benchmarkClaims", "controversies"] },
  ],
  organizations: [
    {
      title: "What it is",
      fields: [
        "parent",
        "leader",
        "founders",
        "roles",
        "headquarters",
        "website",
        "tickers",
        "names",
        "software",
        "recruitsFrom",
      ],
    },
  ],
  people: [{ title: "Who it is", fields: ["knownFor", "awards", "advisors", "names"] }],
  financials: [{ title: "Value", fields: ["value"] }],
};
