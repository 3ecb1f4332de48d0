import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { APIRoute } from "astro";
import { library, references } from "../../view/site.ts";
import { viewIndex } from "../../view/tables/view-index.ts";

export function getStaticPaths() {
  return Object.keys(library.datasets).map((dataset) => ({ params: { dataset } }));
}

/** All rows of an index, for the scripts of its pages; the API has the records. */
export const GET: APIRoute = ({ params }) => {
  const dataset = library.datasets[params.dataset as ClaimDatasetName];
  return new Response(JSON.stringify(viewIndex(library, references, dataset)));
};
