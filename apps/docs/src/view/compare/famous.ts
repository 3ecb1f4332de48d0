import type { AnyRecord, Library } from "../../library/library.ts";
import type { Comparable } from "./comparable.ts";

/** A comparison that many ask for: built as a page of its own, for readers without script. */
export interface FamousComparison {
  readonly slug: string;
  readonly question: string;
  readonly dataset: Comparable;
  readonly records: readonly AnyRecord[];
}

const famous: readonly { slug: string; question: string; dataset: Comparable; ids: readonly string[] }[] = [
  {
    slug: "mtia-300-to-500",
    question: "How do MTIA 300, 400, 450 and 500 differ?",
    dataset: "chips",
    ids: ["meta-mtia-300", "meta-mtia-400", "meta-mtia-450", "meta-mtia-500"],
  },
  {
    slug: "mtia-v3-to-v6",
    question: "What became of MTIA v3, v4, v5 and v6?",
    dataset: "chips",
    ids: ["meta-mtia-v3", "meta-mtia-v4", "meta-mtia-v5", "meta-mtia-v6"],
  },
  {
    slug: "accelerators-of-2026",
    question: "What do NVIDIA, AMD, Google and Meta bring in 2026?",
    dataset: "chips",
    ids: ["nvidia-rubin", "amd-mi455x", "google-tpu-8t", "meta-mtia-400"],
  },
  {
    slug: "nvidia-generations",
    question: "What changed from H100 to Rubin?",
    dataset: "chips",
    ids: ["nvidia-h100", "nvidia-b200", "nvidia-b300", "nvidia-rubin"],
  },
  {
    slug: "cloud-chips",
    question: "How do the clouds’ own chips compare?",
    dataset: "chips",
    ids: ["google-tpu-v7", "aws-trainium3", "microsoft-maia-200", "meta-mtia-300"],
  },
  {
    slug: "meta-february-2026",
    question: "Whose chips did Meta order in February 2026?",
    dataset: "deals",
    ids: ["meta-amd-2026-02", "meta-nvidia-2026-02", "meta-google-tpu-2026-02"],
  },
  {
    slug: "openai-computing",
    question: "From whom does OpenAI get its computing?",
    dataset: "deals",
    ids: ["openai-oracle-2025-07", "openai-amd-2025-10", "openai-broadcom-2025-10", "openai-nvidia-2025-09"],
  },
  {
    slug: "meta-models",
    question: "How do Behemoth, Maverick, Mango and Muse Spark compare?",
    dataset: "models",
    ids: ["llama-4-behemoth", "llama-4-maverick", "mango", "meta-muse-spark"],
  },
];

/** Those of which at least two records are there. */
export function famousComparisons(library: Library): FamousComparison[] {
  return famous
    .map(({ ids, ...rest }) => {
      const records = ids.map((id) => library.get(rest.dataset, id)).filter((record) => record !== undefined);
      return { ...rest, records };
    })
    .filter(({ records }) => records.length > 1);
}
