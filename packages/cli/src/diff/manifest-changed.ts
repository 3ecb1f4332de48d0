/** Keys of a package.json that those who install the package never meet. `version` is set by releasing. */
const inner: ReadonlySet<string> = new Set(["version", "scripts", "devDependencies", "private"]);

/** Whether a package.json changed in what users meet. */
export function manifestChanged(before: string, after: string): boolean {
  return shipped(before) !== shipped(after);
}

function shipped(text: string): string {
  const entries = Object.entries(JSON.parse(text) as object).filter(([key]) => !inner.has(key));
  return JSON.stringify(entries);
}
