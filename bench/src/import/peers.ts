/** Data packages of the registry, and all that each gives once it is imported, as plain data. */
export const peers: Readonly<Record<string, () => Promise<unknown>>> = {
  "caniuse-lite": async () => {
    const { agents, feature, features } = (await import("caniuse-lite")) as unknown as {
      agents: object;
      features: Record<string, unknown>;
      feature(packed: unknown): unknown;
    };
    const unpacked = Object.entries(features).map(([name, packed]) => [name, feature(packed)]);
    return { agents, features: Object.fromEntries(unpacked) };
  },
  "@mdn/browser-compat-data": async () =>
    (await import("@mdn/browser-compat-data", { with: { type: "json" } })).default as unknown,
  "web-features": async () => ({ ...(await import("web-features")) }) as unknown,
  "simple-icons": async () => ({ ...(await import("simple-icons")) }) as unknown,
  "world-countries": async () => (await import("world-countries")).default as unknown,
  "mime-db": async () => ((await import("mime-db")) as { default: unknown }).default,
};
