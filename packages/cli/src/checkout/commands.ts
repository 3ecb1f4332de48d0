/** What the commands of a checkout do: a file of its own when built, since it brings the compiler. */
export { joinAuto } from "../changeset/join-auto.ts";
export { writeAuto } from "../changeset/write-auto.ts";
export { writeByHand } from "../changeset/write-by-hand.ts";
export { runCheck } from "../check/run-check.ts";
export { runDiff } from "../diff/run-diff.ts";
export { runGuard } from "../guard/run-guard.ts";
export { runNew } from "../new/run-new.ts";
