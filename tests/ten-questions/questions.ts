/** A fact as plain values: ids, dates in EDTF, quantities as records write them (`up to 60e9 USD`), null where nobody says. */
export type Fact = Readonly<Record<string, string | number | null | readonly string[]>>;

export interface Question {
  readonly id: string;
  readonly question: string;
  /** Every fact of the answer. */
  readonly expected: readonly Fact[];
}

/**
 * Ten questions about the founding article of February 2026, each as of a day that is over. Whatever answers questions, command
 * line, SQL, server or API, gives the same facts: `adapters` holds one file for each.
 */
// biome-ignore format: one line a fact
export const questions = [
  {
    id: "orders",
    question: "What had Meta ordered, or was in talks to order, by 25 February 2026, and from whom, for how much?",
    expected: [
      { deal: "meta-amd-2026-02", suppliers: ["amd"], value: "tens of billions USD", status: "signed", contested: ["value"] },
      { deal: "meta-constellation-2025-06", suppliers: ["constellation-energy"], value: null, status: "signed", contested: [] },
      { deal: "meta-coreweave-2025-09", suppliers: ["coreweave"], value: "up to 14.2e9 USD", status: "signed", contested: [] },
      { deal: "meta-corning-2026-01", suppliers: ["corning"], value: "up to 6e9 USD", status: "announced", contested: [] },
      { deal: "meta-entergy-2025-08", suppliers: ["entergy-louisiana"], value: null, status: null, contested: [] },
      { deal: "meta-google-cloud-2025-08", suppliers: ["google"], value: "over 10e9 USD", status: "signed", contested: [] },
      { deal: "meta-google-tpu-talks-2025-11", suppliers: ["google"], value: "billions USD", status: "talks", contested: [] },
      { deal: "meta-nebius-2025-11", suppliers: ["nebius"], value: "about 2.9e9 USD", status: "signed", contested: [] },
      { deal: "meta-nuclear-total-2026-01", suppliers: ["oklo", "terrapower", "vistra"], value: null, status: "announced", contested: [] },
      { deal: "meta-nvidia-2026-02", suppliers: ["nvidia"], value: "tens of billions USD", status: "announced", contested: [] },
      { deal: "meta-oklo-2026-01", suppliers: ["oklo"], value: null, status: "announced", contested: [] },
      { deal: "meta-oracle-2025-09", suppliers: ["oracle"], value: "about 20e9 USD", status: "talks", contested: [] },
    ],
  },
  {
    id: "cancelled",
    question: "Which of Meta's chips were cancelled by 28 February 2026, who says so, and since when is that known?",
    expected: [
      { chip: "meta-2022-inference-chip", when: "2022", by: "data-center-dynamics", known: "2023-05", source: "data-center-dynamics-2023-05" },
      { chip: "meta-mtia-v5", when: "2026-02-16/2026-02-22", by: "the-information", known: "2026-02-27", source: "longbridge-2026-02-27" },
    ],
  },
  {
    id: "left-for-openai",
    question: "Who had left Meta for OpenAI by 28 February 2026?",
    expected: [
      { person: "afroz-mohiuddin" },
      { person: "avi-verma" },
      { person: "chaya-nayak" },
      { person: "ethan-knight" },
      { person: "ruoming-pang" },
    ],
  },
  {
    id: "worth-of-amd",
    question: "Who said by 28 February 2026 what Meta's order from AMD is worth?",
    expected: [
      { by: "ap", value: "over 100e9 USD", state: "agrees", known: "2026-02-24" },
      { by: "lisa-su", value: "tens of billions USD", state: "agrees", known: "2026-02-24" },
      { by: "tech-portal", value: "over 100e9 USD", state: "agrees", known: "2026-02-24" },
      { by: "tech-portal", value: "up to 60e9 USD", state: "agrees", known: "2026-02-24" },
      { by: "techflow", value: "60e9 to 100e9 USD", state: "chosen", known: "2026-02-28" },
    ],
  },
  {
    id: "avocado",
    question: "What was known of Meta's next text model on 20 March 2026, and when was it to come?",
    expected: [{ name: "Avocado", status: "trained", planned: "released", target: "2026-05/..", slips: 2 }],
  },
  {
    id: "guidance",
    question: "What did Meta say it would spend in 2026, on 1 March and on 1 May 2026?",
    expected: [
      { day: "2026-03-01", value: "115e9 to 135e9 USD", by: "meta" },
      { day: "2026-05-01", value: "125e9 to 145e9 USD", by: "meta" },
    ],
  },
  {
    id: "mtia-v5",
    question: "What became known of MTIA v5 between 24 and 28 February 2026?",
    expected: [
      { day: "2026-02-27", field: "cancelled" },
      { day: "2026-02-27", field: "status" },
      { day: "2026-02-27", field: "workloads" },
      { day: "2026-02-28", field: "packaging" },
      { day: "2026-02-28", field: "purpose" },
      { day: "2026-02-28", field: "workloads" },
    ],
  },
  {
    id: "three-orders",
    question: "What were Meta's orders of February 2026 worth together, as known on 28 February?",
    expected: [{ min: 71e9, max: 1.2e12, unit: "USD", deals: ["meta-amd-2026-02", "meta-google-tpu-2026-02", "meta-nvidia-2026-02"], contested: ["meta-amd-2026-02"] }],
  },
  {
    id: "held",
    question: "What did Meta hold on 15 August 2025, and in whom?",
    expected: [{ in: "scale-ai", min: 14.3e9, max: 14.3e9, unit: "USD", deals: ["meta-scale-ai-2025-06"] }],
  },
  {
    id: "hired",
    question: "From where had Meta hired by 31 July 2025, and whom?",
    expected: [
      { from: "anthropic", people: ["joel-pobar"] },
      { from: "apple", people: ["ruoming-pang"] },
      { from: "google", people: ["jack-rae", "mat-velloso", "pei-sun"] },
      { from: "openai", people: ["huiwen-chang", "ji-lin", "shuchao-bi", "trapit-bansal"] },
      { from: "safe-superintelligence", people: ["daniel-gross"] },
      { from: "scale-ai", people: ["alexandr-wang"] },
      { from: null, people: ["johan-schalkwyk", "nat-friedman", "shengjia-zhao"] },
    ],
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]["id"];

/** Answers every question in one way. Facts may come in any order. */
export interface Adapter {
  /** As a reader knows it: `command line`. */
  readonly name: string;
  readonly answers: Readonly<Record<QuestionId, () => readonly Fact[] | Promise<readonly Fact[]>>>;
}
