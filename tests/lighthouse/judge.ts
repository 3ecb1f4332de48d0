import lighthouse, { type Result } from "lighthouse";

export interface Judgement {
  readonly isPerfect: boolean;
  /** `performance 100 (99, 100, 100, 100, 100), accessibility 100 …`. */
  readonly words: string;
  /** Audits that cost points in the last run, each with what Lighthouse says of it. */
  readonly complaints: readonly string[];
}

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Medians of several runs with Lighthouse's default, which is its mobile preset: a slow phone on a slow network, simulated. */
export async function judge(name: string, address: string, port: number, runs: number): Promise<Judgement> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run += 1) {
    const answer = await lighthouse(address, {
      port,
      logLevel: "error",
      output: "json",
      onlyCategories: [...categories],
    });
    if (answer === undefined || answer.lhr.runtimeError !== undefined) {
      throw new Error(`Lighthouse could not judge ${name}: ${answer?.lhr.runtimeError?.message ?? "no answer"}`);
    }
    results.push(answer.lhr);
  }
  const scores = categories.map((category) => {
    const all = results.map((result) => Math.round((result.categories[category]?.score ?? 0) * 100));
    return { category, all, median: all.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0 };
  });
  return {
    isPerfect: scores.every(({ median }) => median === 100),
    words: scores.map(({ category, all, median }) => `${category} ${median} (${all.join(", ")})`).join(", "),
    complaints: complaintsOf(results.at(-1)),
  };
}

function complaintsOf(result: Result | undefined): string[] {
  if (result === undefined) return [];
  const counted = new Set(
    Object.values(result.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return Object.values(result.audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
    .map(({ id, score, displayValue, title }) => `${id} ${score}: ${displayValue ?? title}`);
}
