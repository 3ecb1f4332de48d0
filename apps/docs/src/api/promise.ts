/** What users of the API may rely on; printed on its page, in its index and in its description. */
export const promise =
  "Addresses under /api/v1/ stay. A record keeps its address as long as its id stands, and redirects.json tells what became of one that does not; a key is never renamed, retyped or taken away within v1; keys may be added. What is published is what the packages of the same release hold.";

export const licenses = {
  license: "CC-BY-4.0",
  licenseUrl: "https://creativecommons.org/licenses/by/4.0/",
} as const;
