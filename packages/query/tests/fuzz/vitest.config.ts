import { join } from "node:path";
import { withStandIn } from "../stand-in.ts";

/** What `npm run fuzz` runs: the tests of this package, with many more tries a property. */
export default withStandIn(join(import.meta.dirname, "fast-check.ts"), { testTimeout: 3_600_000, maxWorkers: "100%" });
