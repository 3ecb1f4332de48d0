import type { RecordPage } from "./record-page.ts";

export function recordTitle({ record, status }: Pick<RecordPage, "record" | "status">): string {
  const title = status === null ? record.name : `${record.name}: ${status.word.toLowerCase()}`;
  return `${title} · AI Almanac`;
}
