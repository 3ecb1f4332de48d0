import type { APIRoute } from "astro";
import { library, sourceReaders } from "../../view/site.ts";
import { viewSourceIndex } from "../../view/tables/source-table.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(viewSourceIndex(library, sourceReaders)));
