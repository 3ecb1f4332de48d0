// What an index can do with script: filter, sort, turn pages without loading them, export, and go back to a day.
import { enableDayControl } from "./day-control.ts";
import { createIndexPage } from "./index-table.ts";

const root = document.querySelector<HTMLElement>("[data-index]");
if (root !== null) {
  const page = createIndexPage(root);
  if (document.querySelector("form[data-asof]") === null) page.start();
  else enableDayControl(page.showDay);
}
