import { type DatasetName, datasetNames } from "@ai-almanac/schema";
import type { APIRoute } from "astro";
import { recordsOf } from "../../../api/catalogue.ts";
import { jsonResponse } from "../../../api/json.ts";
import { library } from "../../../view/site.ts";

export function getStaticPaths() {
  return datasetNames.map((dataset) => ({ params: { dataset } }));
}

export const GET: APIRoute = ({ params }) => jsonResponse(recordsOf(library, params.dataset as DatasetName));
