import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { APIRoute } from "astro";
import { jsonResponse } from "../../../../api/json.ts";
import { library } from "../../../../view/site.ts";

export function getStaticPaths() {
  return Object.keys(library.datasets).map((dataset) => ({ params: { dataset } }));
}

export const GET: APIRoute = ({ params }) => jsonResponse(library.datasets[params.dataset as ClaimDatasetName].claims);
