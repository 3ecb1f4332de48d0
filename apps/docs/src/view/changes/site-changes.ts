import { latestKnown } from "../latest-known.ts";
import { library, references } from "../site.ts";
import { changeEntries } from "./change-entry.ts";
import { viewFeeds } from "./feeds.ts";
import { changeMonths } from "./months.ts";

/** Computed once for all pages of a build. */
export const entries = changeEntries(library);
export const months = changeMonths(entries);
export const feeds = viewFeeds(library, references, entries);
export const latestDay = latestKnown(library) ?? "1970-01-01";
