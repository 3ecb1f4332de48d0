import { createHash } from "node:crypto";

/**
 * What must happen before the first paint, so that a chosen theme never flashes and a page that is asked for as known on a
 * day shows nothing of later while the claims of that day load. It stands in the page: as a file it would hold the first
 * paint back by a connection of its own.
 */
export const firstScript = `{
const root = document.documentElement.dataset;
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") root.theme = theme;
} catch {}
if (/[?&]asof=\\d{4}-\\d\\d-\\d\\d/.test(location.search)) root.asof = "waiting";
}`;

/** What the policy of a page names it by: any other inline script is refused. */
export const firstScriptHash = `sha256-${createHash("sha256").update(firstScript).digest("base64")}`;
