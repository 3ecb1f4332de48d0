import { pageSize } from "./index-view.ts";

/** The numbers of the pages after the first. */
export function laterPages(rows: number, size = pageSize): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(rows / size) - 1) }, (_, index) => index + 2);
}
