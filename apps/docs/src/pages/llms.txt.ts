import type { APIRoute } from "astro";
import { llmsText } from "../api/llms-text.ts";
import { library } from "../view/site.ts";

export const GET: APIRoute = () => new Response(llmsText(library));
