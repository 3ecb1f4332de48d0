import type { ShortData } from "./build-library.ts";

/** The worked examples of RECORDS.md, section 5, and the records that they name. */
export const workedExamples: ShortData = {
  chips: {
    "meta-mtia-v5": {
      name: "MTIA v5",
      about: { kind: "asic", designer: "meta", scope: "chip" },
      claims: [
        { source: "wccftech-2025", by: "digitimes", says: { names: ["Olympus"], process: "2 nm", foundry: "tsmc" } },
        {
          source: "longbridge-2026-02-27",
          by: "the-information",
          says: { workloads: ["training"] },
          events: [{ type: "cancelled", when: "2026-02-16/2026-02-22", said: "week before" }],
        },
        {
          source: "china-daily-brief-2026-02-28",
          by: "the-information",
          events: [{ type: "design-done", target: "2026-Q4" }],
        },
        { source: "bquan-2026-02-27", by: "meta", kind: "official", note: "neither confirms nor denies" },
      ],
    },
    "meta-mtia-300": {
      name: "MTIA 300",
      about: { kind: "asic", designer: "meta", scope: "chip" },
      claims: [
        {
          source: "the-decoder-2026-03-12",
          by: "meta",
          kind: "official",
          says: { tdp: "800 W", memoryBandwidth: "6.1 TB/s", peak: { "fp8-dense": "1200 TFLOPS" } },
        },
        { source: "partofstyle-2026-03", by: "meta", kind: "official", says: { memoryBandwidth: "6.12 TB/s" } },
        { source: "lukebest-2026-08-26", by: "meta", kind: "official", at: "slides", says: { tdp: "667 W" } },
        {
          id: "isca-2026",
          source: "lukebest-isca-2026",
          by: "meta",
          kind: "official",
          known: "2026-06",
          says: { tdp: "912 W" },
        },
      ],
      rulings: [
        {
          field: "tdp",
          reject: ["lukebest-2026-08-26"],
          because: ["isca-2026"],
          why: "the paper calls 667 W typical power",
        },
      ],
    },
  },
  deals: {
    "meta-amd-2026-02": {
      name: "Meta and AMD, 6 GW of Instinct GPUs",
      claims: [
        {
          source: "secwatch-2026-02-24",
          by: "amd",
          kind: "filing",
          says: {
            kinds: ["chip-purchase", "warrant"],
            customers: ["meta"],
            suppliers: ["amd"],
            capacity: "up to 6 GW",
            warrantShares: "up to 160e6 shares",
          },
          events: [
            { type: "signed", when: "2026-02-24" },
            { type: "delivered", target: "2026-H2" },
          ],
        },
        { source: "ap-2026-02-24", says: { capacity: "6 GW", value: "over 100e9 USD", stake: "up to 10 percent" } },
        { source: "tech-portal-2026-02-24", says: { value: "up to 60e9 USD" }, note: "chip sales over five years" },
        { id: "tech-portal-whole", source: "tech-portal-2026-02-24", says: { value: "over 100e9 USD" } },
        { source: "afp-2026-02-24", by: "lisa-su", kind: "official", says: { value: "tens of billions USD" } },
        {
          source: "techflow-2026-02-28",
          at: "paragraph 33",
          says: { value: "60e9 to 100e9 USD", stake: "about 10 percent" },
        },
      ],
      rulings: [{ field: "value", prefer: "techflow-2026-02-28", why: "no official figure; spans the reports" }],
    },
    "meta-manus-2025-12": {
      name: "Meta buys Manus",
      claims: [
        {
          source: "advanced-television-2026-04-27",
          says: { kinds: ["acquisition"], investors: ["meta"], investees: ["manus"], value: "about 2e9 USD" },
          events: [
            { type: "announced", when: "2025-12" },
            { type: "blocked", when: "2026-04-27" },
          ],
        },
        {
          source: "aipress-gate-2026-04-27",
          says: { value: "3e9 to 5e9 USD" },
          events: [{ type: "announced", when: "2025-12-30" }],
        },
        { source: "fortune-2026-04-28", says: { value: "about 2e9 USD" } },
        { source: "demg-2026", events: [{ type: "unwound", when: "2026-06-12/2026-06-13" }] },
      ],
    },
  },
  models: {
    "meta-muse-spark": {
      name: "Muse Spark",
      about: { developer: "meta" },
      claims: [
        {
          source: "techflow-2026-02-28",
          says: { names: ["Avocado"] },
          events: [{ type: "released", target: "2026-Q1", was: ["2025-12"] }],
        },
        { source: "india-today-2026-03-13", by: "nyt", events: [{ type: "released", target: "2026-05/.." }] },
        {
          source: "axios-2026-04-08",
          says: { names: ["Muse Spark", "Avocado"], access: "closed" },
          events: [{ type: "released", when: "2026-04-08" }],
        },
        {
          source: "dawn-liphardt-2026-04",
          by: "meta",
          kind: "official",
          says: { parameters: "undisclosed parameters" },
        },
        {
          source: "ai-learning-guides-2026-05",
          kind: "rumour",
          says: { parameters: "hundreds of billions parameters" },
          events: [{ type: "released", when: "2026-05" }],
        },
      ],
    },
  },
  moves: {
    "ruoming-pang-apple-meta-2025-07": {
      name: "Ruoming Pang, Apple to Meta",
      about: { person: "ruoming-pang" },
      claims: [
        {
          source: "bloomberg-2025-07-07",
          says: { kinds: ["hire"], from: "apple", to: "meta", pay: "over 200e6 USD" },
          events: [{ type: "joined", when: "2025-07" }],
        },
      ],
    },
  },
  organizations: {
    meta: {
      name: "Meta",
      about: { kind: "company" },
      claims: [{ source: "techflow-2026-02-28", says: { recruitsFrom: ["apple"] } }],
    },
    amd: { name: "AMD", about: { kind: "company" }, claims: [{ source: "techflow-2026-02-28", note: "named" }] },
    apple: { name: "Apple", about: { kind: "company" }, claims: [{ source: "techflow-2026-02-28", note: "named" }] },
    manus: { name: "Manus", about: { kind: "company" }, claims: [{ source: "techflow-2026-02-28", note: "named" }] },
    tsmc: { name: "TSMC", about: { kind: "company" }, claims: [{ source: "techflow-2026-02-28", note: "named" }] },
  },
  people: {
    "lisa-su": { name: "Lisa Su", claims: [{ source: "afp-2026-02-24", note: "named" }] },
    "ruoming-pang": {
      name: "Ruoming Pang",
      claims: [{ source: "bloomberg-2025-07-07", says: { knownFor: ["Apple Foundation Models"] } }],
    },
  },
  financials: {
    "meta-capex-2026-guidance": {
      name: "Meta capex 2026, guidance",
      about: { organization: "meta", measure: "capex", period: "2026", basis: "guidance" },
      claims: [
        {
          source: "benzinga-2026-01-28",
          by: "meta",
          kind: "official",
          known: "2026-01-28",
          says: { value: "115e9 to 135e9 USD" },
        },
        {
          source: "belcourt-2026-04-29",
          by: "meta",
          kind: "official",
          known: "2026-04-29",
          says: { value: "125e9 to 145e9 USD" },
        },
        { source: "ai-blogs-2026-05-23", by: "meta", kind: "official", says: { value: "115e9 to 135e9 USD" } },
      ],
    },
  },
};
