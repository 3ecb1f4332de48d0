import { defineConfig } from "vitest/config";
import { adviceReporter } from "./tests/advice/advice-reporter.ts";

const slow = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // As without this line, and what to do where records moved a test.
    reporters: ["default", ...(process.env.GITHUB_ACTIONS === undefined ? [] : ["github-actions"]), adviceReporter],
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/**/*.test.ts", "apps/**/*.test.ts"],
          // A mutation run that was stopped leaves copies behind, with changes in them.
          exclude: ["**/node_modules/**", "**/dist/**", "**/.stryker-tmp/**", "**/tests/long/**"],
          ...slow,
        },
      },
      { test: { name: "record", include: ["tests/record/*.test.ts"], ...slow } },
      { test: { name: "conventions", include: ["tests/{conventions,advice}/*.test.ts"], ...slow } },
      {
        test: {
          name: "packed",
          include: ["tests/{packed,founding-article,command-line,ten-questions,mcp}/*.test.ts"],
          globalSetup: "tests/packed/consumer.ts",
          ...slow,
        },
      },
      { test: { name: "documents", include: ["tests/documents/*.test.ts"], ...slow } },
      {
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          ...slow,
          // What a page is waited for comes when it comes, also on a machine that has other things to do.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      // Not part of `npm test`: minutes, and gigabytes of disk.
      {
        test: {
          name: "long",
          include: ["tests/long/*.test.ts", "packages/*/tests/long/*.test.ts"],
          globalSetup: "tests/packed/consumer.ts",
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000,
        },
      },
      // Two whole builds, which take minutes where the machine has other things to do.
      { test: { name: "determinism", include: ["tests/determinism/*.test.ts"], ...slow, hookTimeout: 900_000 } },
    ],
  },
});
