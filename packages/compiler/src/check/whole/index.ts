import type { CorpusRule } from "../rule.ts";
import { circles } from "./circles.ts";
import { externalIds } from "./external-ids.ts";
import { redirects } from "./redirects.ts";
import { sourceAddresses } from "./source-addresses.ts";
import { speakers } from "./speakers.ts";

/** Every rule that looks at all files together. */
export const corpusRules: readonly CorpusRule[] = [redirects, speakers, sourceAddresses, circles, externalIds];
