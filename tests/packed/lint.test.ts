import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";
import { libraries, publicPackages } from "../workspace.ts";

const tarballs = inject("tarballs");

describe.each(publicPackages.map(({ manifest }) => manifest))("$name", ({ name }) => {
  const tarball = new Uint8Array(readFileSync(tarballs[name] ?? ""));

  test("publint finds nothing", async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.slice().buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  // A command has no types.
  test.runIf(libraries.some(({ manifest }) => manifest.name === name))(
    "attw finds nothing, in any way of resolving",
    async () => {
      const result = await checkPackage(createPackageFromTarballData(tarball));
      expect(result.types).not.toBe(false);
      expect("problems" in result ? result.problems : result).toEqual([]);
    },
  );
});
