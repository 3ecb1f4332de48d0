import type { APIRoute } from "astro";
import { jsonResponse } from "../../../api/json.ts";
import { library } from "../../../view/site.ts";

export const GET: APIRoute = () => jsonResponse(library.redirects);
