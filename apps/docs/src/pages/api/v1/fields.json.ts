import { definitions } from "@ai-almanac/schema";
import type { APIRoute } from "astro";
import { jsonResponse } from "../../../api/json.ts";

export const GET: APIRoute = () => jsonResponse(definitions);
