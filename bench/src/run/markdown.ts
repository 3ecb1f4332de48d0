/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** A ratio with two decimals, larger ones with fewer. */
export function ratio(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return `${value >= 100 ? Math.round(value).toLocaleString("en-US") : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ×`;
}

/** A time given in milliseconds, in the unit that reads best. */
export function time(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  if (ms >= 1) return `${ms.toFixed(ms >= 100 ? 0 : 1)} ms`;
  return ms >= 0.001 ? `${(ms * 1000).toFixed(ms >= 0.1 ? 0 : 1)} µs` : `${(ms * 1e6).toFixed(0)} ns`;
}

/** Whether a bar is met. */
export function verdict(value: number, bar: number): string {
  return value <= bar ? "met" : "**missed**";
}
