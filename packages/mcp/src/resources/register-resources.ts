import { type DatasetName, datasetNames } from "@ai-almanac/schema/fields";
import { type McpServer, type ReadResourceResult, ResourceTemplate } from "@modelcontextprotocol/server";
import { completeId } from "../data/complete-id.ts";
import { readGuides } from "../guides/read-guides.ts";
import { about } from "./about.ts";
import { readList } from "./read-list.ts";
import { readRecord } from "./read-record.ts";
import { aboutUri, guideUri, listUri, pageTemplate, recordTemplate } from "./uris.ts";

const json = "application/json";
const markdown = "text/markdown";

/** What the data is, the guides, a list of each dataset; records, and further pages of lists, by template. */
export function registerResources(server: McpServer): void {
  const head = { title: "What AI Almanac is", description: "Datasets, how many records, how far they reach." };
  server.registerResource("about", aboutUri, { ...head, mimeType: markdown }, async ({ href }) =>
    content(href, markdown, await about()),
  );
  for (const { slug, name, question, lede, body } of readGuides()) {
    const head = { title: name, description: question, mimeType: markdown };
    server.registerResource(`guide-${slug}`, guideUri(slug), head, ({ href }) =>
      content(href, markdown, `# ${question}\n\n${lede}\n\n${body}`),
    );
  }
  for (const dataset of datasetNames) {
    const head = {
      title: `All ${dataset}`,
      description: `Ids and names of the records of ${dataset}.`,
      mimeType: json,
    };
    server.registerResource(dataset, listUri(dataset), head, async ({ href }) =>
      content(href, json, await readList(href, dataset, "0")),
    );
  }
  registerTemplates(server);
}

function registerTemplates(server: McpServer): void {
  const complete = {
    dataset: (typed: string) => datasetNames.filter((name) => name.startsWith(typed)),
    id: (typed: string, context?: { arguments?: Record<string, string> }) =>
      completeId(typed, datasetsIn(context?.arguments?.dataset)),
  };
  server.registerResource(
    "record",
    new ResourceTemplate(recordTemplate, { list: undefined, complete }),
    { title: "A record", description: "One record, with who says its values and in which sources.", mimeType: json },
    async ({ href }, { dataset, id }) => content(href, json, await readRecord(href, decoded(dataset), decoded(id))),
  );
  server.registerResource(
    "page",
    new ResourceTemplate(pageTemplate, { list: undefined, complete: { dataset: complete.dataset } }),
    { title: "Further records of a dataset", description: "The `next` of a dataset's list.", mimeType: json },
    async ({ href }, { dataset, after }) => content(href, json, await readList(href, decoded(dataset), decoded(after))),
  );
}

function datasetsIn(chosen: string | undefined): readonly DatasetName[] {
  return chosen === undefined ? datasetNames : datasetNames.filter((name) => name === chosen);
}

function content(uri: string, mimeType: string, text: string): ReadResourceResult {
  return { contents: [{ uri, mimeType, text }] };
}

/** A part of an address that can't be decoded names nothing. */
function decoded(part: string | readonly string[] | undefined): string {
  try {
    return decodeURIComponent(String(part));
  } catch {
    return "";
  }
}
