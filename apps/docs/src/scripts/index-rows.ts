// What an index needs once a reader chooses: loaded with the first choice.
export { printPages } from "../print/index.ts";
export { printRows } from "../print/table.ts";
export { chooseRows, countFacet } from "../table/choose-rows.ts";
export { toCsv, toJson } from "../table/export.ts";
export { empty } from "../view/tables/table.ts";
