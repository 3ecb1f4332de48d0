import type { Link } from "./link.ts";
import { pathTo } from "./paths.ts";

/** The way to everything that is no dataset. */
export const footerLinks: readonly Link[] = [
  { text: "Guides", href: pathTo("guides/") },
  { text: "Compare", href: pathTo("compare/") },
  { text: "Reference", href: pathTo("reference/") },
  { text: "API", href: pathTo("api/") },
  { text: "Downloads", href: pathTo("downloads/") },
  { text: "Coverage", href: pathTo("coverage/") },
  { text: "Feeds", href: pathTo("changes/#feeds") },
];
