import { datasetNames } from "@ai-almanac/schema";
import type { APIRoute } from "astro";
import { recordsOf } from "../../../../api/catalogue.ts";
import { jsonResponse } from "../../../../api/json.ts";
import { library } from "../../../../view/site.ts";

export function getStaticPaths() {
  return datasetNames.flatMap((dataset) =>
    recordsOf(library, dataset).map((record) => ({ params: { dataset, id: record.id }, props: { record } })),
  );
}

export const GET: APIRoute = ({ props }) => jsonResponse(props.record);
