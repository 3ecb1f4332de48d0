import type { DatasetName } from "@ai-almanac/schema/fields";

export const aboutUri = "almanac://about";
export const recordTemplate = "almanac://{dataset}/{id}";
export const pageTemplate = "almanac://{dataset}{?after}";

export function guideUri(slug: string): string {
  return `almanac://guides/${slug}`;
}

export function listUri(dataset: DatasetName, after: number | null = null): string {
  return `almanac://${dataset}${after === null ? "" : `?after=${after}`}`;
}
