import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";

export default defineConfig({
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // Nothing inline: the pages forbid inline styles and scripts to themselves (see layouts/page.astro).
  build: { format: "directory", inlineStylesheets: "never" },
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
