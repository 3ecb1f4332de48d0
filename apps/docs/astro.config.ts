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

/**
 * What comes with the first use is small and few: Vite's preloader would weigh more on every page that has any than it
 * saves. Astro overwrites `build.modulePreload`, and Vite brings the preloader even where that is off.
 */
const withoutPreloader = {
  name: "without-preloader",
  enforce: "pre" as const,
  configEnvironment: (name: string) => (name === "client" ? { build: { modulePreload: false } } : undefined),
  load: (id: string) =>
    id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : undefined,
};

export default defineConfig({
  ...(address === undefined ? {} : { site: address }),
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // No inline style and no inline script but one: the pages forbid them to themselves (see src/view/policy.ts).
  // Several pages at once: alone, each waits for its file to be written.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 8 },
  // The highlighter would write styles into the pages.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Astro's prerender bundle would otherwise import whichever `cookie` was hoisted.
    environments: { prerender: { resolve: { noExternal: true } } },
    plugins: [withoutPreloader],
  },
});
