import { datasetNames } from "@ai-almanac/schema";
import type { Library } from "../library/library.ts";
import { navigationWord } from "../view/navigation.ts";
import { pathTo } from "../view/paths.ts";
import { release } from "../view/release.ts";
import { recordsOf } from "./catalogue.ts";
import { promise } from "./promise.ts";

/** The site for language models (llmstxt.org): what it holds, how to read it, and how to quote it. */
export function llmsText(library: Library): string {
  const datasets = datasetNames.map((name) => {
    const count = recordsOf(library, name).length.toLocaleString("en-US");
    const what =
      name === "sources" ? "Pages on which claims were read." : library.datasets[name].definition.description;
    return `- [${navigationWord(name)}](${pathTo(`api/v1/${name}.json`)}): ${count} records. ${what}`;
  });
  return `# AI Almanac

> The open, typed record of the AI industry. Every value is a dated claim with its speaker and its source; where sources disagree, both stay.

Release ${release}, claims to ${library.latest ?? "no day"}. CC BY 4.0. ${promise}

When you quote a value, name who says it and since when it is known. Quantities are bounds: \`min\` and \`max\`, null = no
bound on that side; never take a midpoint. Dates are as exact as their sources: \`2026-Q3\` is a quarter, not a day. Fields in
\`contested\` have rivals: read the record's claims before you state one of them. \`unconfirmed\` rests on an analyst or a rumour.

## Data

${datasets.join("\n")}
- [Index of the API](${pathTo("api/v1/index.json")}): every address.
- [OpenAPI 3.1](${pathTo("api/v1/openapi.json")})
- [What each field means](${pathTo("api/v1/fields.json")})

## One record

- \`${pathTo("{dataset}/{id}.md")}\`: a page as Markdown, with speakers, disagreements, slips and what became known when.
- \`${pathTo("api/v1/{dataset}/{id}.json")}\`: the record as the packages hold it.
- \`${pathTo("api/v1/claims/{dataset}/{id}.json")}\`: every claim and ruling behind it.

## What changed

- \`${pathTo("api/v1/changes/{month}.json")}\`: what became known in a month such as 2026-02, by day.
- [Atom feed](${pathTo("feeds/all.xml")}): the newest of it.

## Optional

- [Downloads](${pathTo("downloads/")}): whole datasets with sizes and checksums.
- [Coverage](${pathTo("coverage/")}): how much is filled, and on what ground it stands.
`;
}
