import type { ClaimDatasetName } from "@ai-almanac/schema";

/** The article that this almanac grew from, and the records that hold what it told. */
export const foundingStory = {
  opening:
    "In ten days of February 2026 Meta ordered chips from three rivals, gave up its own most advanced one, missed a date for its next model and lost people whom it had just hired. These records hold that story, each value with its speaker.",
  records: [
    ["chips", "meta-mtia-v5"],
    ["deals", "meta-amd-2026-02"],
    ["deals", "meta-nvidia-2026-02"],
    ["deals", "meta-google-tpu-2026-02"],
    ["models", "meta-muse-spark"],
    ["models", "llama-4-behemoth"],
    ["moves", "ruoming-pang-meta-openai-2026-02"],
    ["moves", "yann-lecun-meta-ami-labs-2025-11"],
    ["financials", "meta-capex-2026-guidance"],
  ] as const satisfies readonly (readonly [ClaimDatasetName, string])[],
};
