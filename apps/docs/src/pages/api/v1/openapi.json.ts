import type { APIRoute } from "astro";
import { jsonResponse } from "../../../api/json.ts";
import { openApi } from "../../../api/openapi.ts";

export const GET: APIRoute = () => jsonResponse(openApi());
