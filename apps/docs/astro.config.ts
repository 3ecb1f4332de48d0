import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";

/** Where the site will lie, for addresses that must hold outside it (feeds); not set = they are relative. */
const address = process.env.SITE_URL || undefined;
if (address !== undefined && (!URL.canParse(address) || new URL(address).href !== `${new URL(address).origin}/`)) {
  throw new Error(
    `SITE_URL: expected the origin of the site, such as https://almanac.example, found ${JSON.stringify(address)}. ` +
      "To do: leave path and query out; the pages lie at the root of their host.",
  );
}

export default defineConfig({
  ...(address === undefined ? {} : { site: address }),
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // Nothing inline: the pages forbid inline styles and scripts to themselves (see layouts/page.astro).
  // Several pages at once: alone, each waits for its file to be written.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 8 },
  // The highlighter would write styles into the pages.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Astro's prerender bundle would otherwise import whichever `cookie` was hoisted.
    environments: {
      prerender: { resolve: { noExternal: true } },
      // What comes with the first use is small and few: a preloader would weigh on every page that has any.
      client: { build: { modulePreload: false } },
    },
  },
});
