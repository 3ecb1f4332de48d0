import type { APIRoute } from "astro";
import { jsonResponse } from "../../../api/json.ts";
import { downloads } from "../../../view/downloads.ts";

export const GET: APIRoute = () => jsonResponse(downloads);
