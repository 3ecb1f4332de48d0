import type { APIRoute } from "astro";
import { catalogue } from "../../../api/catalogue.ts";
import { jsonResponse } from "../../../api/json.ts";
import { library } from "../../../view/site.ts";

export const GET: APIRoute = () => jsonResponse(catalogue(library));
