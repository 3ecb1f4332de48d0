import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { root } from "../workspace.ts";
import { type Failure, wordAdvice } from "./word-advice.ts";

/** Ends a run in which records moved a test with what to do, for people who know a fact and no TypeScript. */
export const adviceReporter: Reporter = {
  onTestRunEnd(modules) {
    const advice = wordAdvice(modules.flatMap(failuresOf));
    if (advice !== null) console.error(`\n${advice}`);
  },
};

function failuresOf(module: TestModule): Failure[] {
  const path = relative(root, module.moduleId).replaceAll("\\", "/");
  return [...module.children.allTests("failed")].map((test) => ({
    path,
    messages: test.result().errors?.map(({ message }) => message) ?? [],
  }));
}
