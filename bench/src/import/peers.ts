/** A data package of the registry. */
export interface Peer {
  /** All that it gives once it is imported, as plain data. */
  readonly data: () => Promise<unknown>;
  /** Its files of data and what is left of them in its empty twin: the same package, which holds nothing. */
  readonly emptied: Readonly<Record<string, string>>;
}

export const peers: Readonly<Record<string, Peer>> = {
  "caniuse-lite": {
    data: async () => {
      const { agents, feature, features } = (await import("caniuse-lite")) as unknown as {
        agents: object;
        features: Record<string, unknown>;
        feature(packed: unknown): unknown;
      };
      const unpacked = Object.entries(features).map(([name, packed]) => [name, feature(packed)]);
      return { agents, features: Object.fromEntries(unpacked) };
    },
    emptied: { "data/agents.js": "module.exports={}", "data/features.js": "module.exports={}" },
  },
  "@mdn/browser-compat-data": {
    data: async () => (await import("@mdn/browser-compat-data", { with: { type: "json" } })).default as unknown,
    emptied: { "data.json": "{}" },
  },
  "web-features": {
    data: async () => ({ ...(await import("web-features")) }) as unknown,
    emptied: { "data.json": '{"browsers":{},"features":{},"groups":{},"snapshots":{}}' },
  },
  "simple-icons": {
    data: async () => ({ ...(await import("simple-icons")) }) as unknown,
    emptied: { "index.mjs": "export {};" },
  },
  "world-countries": {
    data: async () => (await import("world-countries")).default as unknown,
    emptied: { "countries.json": "[]" },
  },
  "mime-db": {
    data: async () => ((await import("mime-db")) as { default: unknown }).default,
    emptied: { "db.json": "{}" },
  },
};
