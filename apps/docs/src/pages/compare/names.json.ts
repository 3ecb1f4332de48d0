import type { APIRoute } from "astro";
import { comparable } from "../../view/compare/comparable.ts";
import { library } from "../../view/site.ts";

/** What can be compared: `{ chips: { id: name } }`. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      comparable.map((dataset) => [
        dataset,
        Object.fromEntries(library.datasets[dataset].records.map((record) => [record.id, record.name])),
      ]),
    ),
  );
