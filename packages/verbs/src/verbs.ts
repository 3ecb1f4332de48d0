import type { Verb } from "./verb.ts";
import { asOf } from "./verbs/as-of.ts";
import { changes } from "./verbs/changes.ts";
import { claims } from "./verbs/claims.ts";
import { exposure } from "./verbs/exposure.ts";
import { find } from "./verbs/find.ts";
import { flows } from "./verbs/flows.ts";
import { get } from "./verbs/get.ts";
import { sum } from "./verbs/sum.ts";

/** All kinds of questions, in the order in which help and documents name them. */
export const verbs: readonly Verb[] = [find, get, asOf, claims, changes, flows, exposure, sum];
