import { datasetNames } from "@ai-almanac/schema";

/** A package and the paths whose change reaches those who install it. */
export interface PackageFiles {
  readonly package: string;
  readonly manifest: string;
  readonly isShipped: (path: string) => boolean;
}

const isTest = (path: string) => /\.test\.ts$|\/__snapshots__\/|\/testing\//.test(path);

/** What the code of each package is made of. Records are compared as built data, not here. */
export const packageFiles: readonly PackageFiles[] = [
  filesOf("@ai-almanac/schema", "packages/schema"),
  filesOf("@ai-almanac/query", "packages/query"),
  filesOf("@ai-almanac/verbs", "packages/verbs"),
  // The compiler is private, and comes inside; so do the verbs.
  filesOf("ai-almanac", "packages/cli", /^packages\/(compiler|verbs)\/src\//),
  // The guides come inside.
  filesOf("@ai-almanac/mcp", "packages/mcp", /^apps\/docs\/src\/guides\//),
  // Its data follows that of the datasets when a release is made.
  filesOf("@ai-almanac/files", "packages/files"),
  ...datasetNames.map((name) =>
    filesOf(`@ai-almanac/${name}`, `packages/datasets/${name}`, /^packages\/datasets\/[\w-]+\.ts$/),
  ),
];

/** `shared` are files beside the package's folder that come into it. */
function filesOf(name: string, folder: string, shared?: RegExp): PackageFiles {
  const own = ["src/", "bin/"].map((inside) => `${folder}/${inside}`);
  return {
    package: name,
    manifest: `${folder}/package.json`,
    isShipped: (path) => !isTest(path) && (own.some((start) => path.startsWith(start)) || shared?.test(path) === true),
  };
}
