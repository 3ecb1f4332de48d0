import type { APIRoute } from "astro";
import { jsonResponse } from "../../../../../api/json.ts";
import { library } from "../../../../../view/site.ts";

export function getStaticPaths() {
  return Object.values(library.datasets).flatMap(({ name, claims }) =>
    claims.records.map((record) => ({ params: { dataset: name, id: record.id }, props: { record } })),
  );
}

export const GET: APIRoute = ({ props }) => jsonResponse(props.record);
