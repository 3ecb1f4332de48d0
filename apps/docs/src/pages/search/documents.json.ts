import type { APIRoute } from "astro";
import { pictures } from "../../view/pictures/site-pictures.ts";
import { searchDocuments } from "../../view/search/documents.ts";
import { library, references } from "../../view/site.ts";

/** What the search index is written from after the build (search/write-index.ts), which takes the file away. */
export const GET: APIRoute = () => Response.json(searchDocuments(library, references, pictures));
