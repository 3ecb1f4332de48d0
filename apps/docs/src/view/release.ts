import manifest from "@ai-almanac/chips/package.json" with { type: "json" };

/** The release that this site is made of. */
export const release: string = manifest.version;
