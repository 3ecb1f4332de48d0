// Enhancement only: without this file every page is complete.
import { enableSearchKeys } from "./search-keys.ts";
import { enableThemeToggle } from "./theme-toggle.ts";

enableThemeToggle();
enableSearchKeys();
