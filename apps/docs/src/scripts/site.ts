// Enhancement only: without this file every page is complete.
import { enableSorting } from "./sort-table.ts";
import { enableThemeToggle } from "./theme-toggle.ts";

enableThemeToggle();
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) enableSorting(table);
