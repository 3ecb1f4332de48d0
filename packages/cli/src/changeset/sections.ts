/** What may have become of ids, in the order of a changelog. */
export const titles = {
  fields: "Fields",
  added: "Added",
  changed: "Changed (new facts)",
  corrected: "Corrected",
  edited: "Edited (names, rulings)",
  renamed: "Renamed",
  removed: "Removed",
  redirected: "Redirected",
} as const;

/** How many of each, in the first sentence: one, several. */
const counted: Readonly<Record<string, readonly [one: string, several: string]>> = {
  [titles.fields]: ["change of fields", "changes of fields"],
  [titles.added]: ["record added", "records added"],
  [titles.changed]: ["record with new facts", "records with new facts"],
  [titles.corrected]: ["correction", "corrections"],
  [titles.edited]: ["editorial change", "editorial changes"],
  [titles.renamed]: ["id renamed", "ids renamed"],
  [titles.removed]: ["id removed", "ids removed"],
  [titles.redirected]: ["redirect changed", "redirects changed"],
};

/** Lines by title. */
export type Sections = readonly (readonly [title: string, lines: readonly string[]])[];

/** A sentence that counts, then a list under each title. */
export function writeSections(sections: Sections): string {
  const filled = sections.filter(([, lines]) => lines.length > 0);
  const counts = filled.map(
    ([title, lines]) => `${lines.length} ${counted[title]?.[lines.length === 1 ? 0 : 1] ?? title}`,
  );
  const lists = filled.map(([title, lines]) => `**${title}**\n\n${lines.map((line) => `- ${line}`).join("\n")}`);
  return [`Data: ${counts.join(", ")}.`, ...lists].join("\n\n");
}

/** The sections of a text that `writeSections` wrote, and perhaps somebody edited; null where it is none. */
export function readSections(text: string): Sections | null {
  const [intro = "", ...parts] = text.split(/^\*\*(.+)\*\*$/m);
  if (!/^Data: [^\n]*$/.test(intro.trim()) || parts.length === 0) return null;
  const sections: [string, string[]][] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const lines = (parts[index + 1] ?? "").trim().split(/\n(?=- )/);
    if (!lines.every((line) => line.startsWith("- "))) return null;
    sections.push([parts[index] ?? "", lines.map((line) => line.slice(2))]);
  }
  return sections;
}
