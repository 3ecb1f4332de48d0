import { join } from "node:path";
import { withStandIn } from "../stand-in.ts";

/** What `npm run mutation` runs: the tests of this package, with fewer tries a property. */
export default withStandIn(join(import.meta.dirname, "fast-check.ts"));
