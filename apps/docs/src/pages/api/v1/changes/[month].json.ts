import type { APIRoute } from "astro";
import { changesByMonth, type SiteChange } from "../../../../api/changes.ts";
import { jsonResponse } from "../../../../api/json.ts";
import { library } from "../../../../view/site.ts";

export function getStaticPaths() {
  return [...changesByMonth(library)].map(([month, changes]) => ({ params: { month }, props: { changes } }));
}

export const GET: APIRoute<{ changes: readonly SiteChange[] }> = ({ props }) => jsonResponse(props.changes);
