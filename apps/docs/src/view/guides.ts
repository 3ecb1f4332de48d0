import type { MarkdownInstance } from "astro";

/** What stands at the head of a guide's file. */
export interface GuideHead {
  readonly name: string;
  readonly question: string;
  readonly lede: string;
}

export interface Guide extends GuideHead {
  readonly slug: string;
  readonly page: MarkdownInstance<GuideHead & Record<string, unknown>>;
}

const order = ["start", "claims", "ranges", "half-dates", "as-of", "command-line", "sql", "contributing"];

const files = import.meta.glob<MarkdownInstance<GuideHead & Record<string, unknown>>>("../guides/*.md", {
  eager: true,
});

/** In the order in which a newcomer would read them. */
export const guides: readonly Guide[] = Object.entries(files)
  .map(([file, page]) => ({ slug: slugOf(file), page, ...page.frontmatter }))
  .sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));

/** Guides that are no Markdown: programs that run, marks as pages print them. */
export const recipesGuide = {
  slug: "recipes",
  name: "Recipes",
  question: "Which programs can I copy?",
  lede: "Programs to copy, each with what it prints: a test runs all of them against the packages of this release.",
};
export const marks = {
  slug: "marks",
  name: "Marks",
  question: "What do the signs mean?",
  lede: "Every state that a record can be in, with the mark that it has on every page and in every picture.",
};

export const allGuides: readonly (GuideHead & { readonly slug: string })[] = [
  ...guides.slice(0, 5),
  marks,
  recipesGuide,
  ...guides.slice(5),
];

export interface Recipe {
  readonly slug: string;
  /** Its first line: what it answers. */
  readonly question: string;
  readonly code: string;
  /** What it printed when its test last ran. */
  readonly output: string;
}

const codes = import.meta.glob<string>(["../../recipes/*.ts", "!../../recipes/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const outputs = import.meta.glob<string>("../../recipes/*.txt", { query: "?raw", import: "default", eager: true });

export const recipes: readonly Recipe[] = Object.entries(codes).map(([file, text]) => {
  const [first = "", ...rest] = text.split("\n");
  return {
    slug: slugOf(file),
    question: first.replace(/^\/\/\s*/, ""),
    code: rest.join("\n").trimEnd(),
    output: (outputs[file.replace(/\.ts$/, ".txt")] ?? "").trimEnd(),
  };
});

function slugOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.\w+$/, "");
}
