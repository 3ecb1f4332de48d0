import type { RecordRule } from "../rule.ts";
import { aboutKeys } from "./about-keys.ts";
import { chipSystems } from "./chip-systems.ts";
import { claimIds } from "./claim-ids.ts";
import { claimKinds } from "./claim-kinds.ts";
import { employers } from "./employers.ts";
import { emptyClaims } from "./empty-claims.ts";
import { eventParties } from "./event-parties.ts";
import { eventTimes } from "./event-times.ts";
import { fiscalPeriods } from "./fiscal-periods.ts";
import { futureEvents } from "./future-events.ts";
import { knownDays } from "./known-days.ts";
import { preferences } from "./preferences.ts";
import { quantities } from "./quantities.ts";
import { references } from "./references.ts";
import { repeatedEvents } from "./repeated-events.ts";
import { rulings } from "./rulings.ts";
import { texts } from "./texts.ts";
import { webAddresses } from "./web-addresses.ts";
import { whens } from "./whens.ts";

/** Every rule that looks at one record. */
export const recordRules: readonly RecordRule[] = [
  aboutKeys,
  fiscalPeriods,
  claimIds,
  claimKinds,
  emptyClaims,
  eventTimes,
  eventParties,
  repeatedEvents,
  quantities,
  whens,
  knownDays,
  futureEvents,
  references,
  employers,
  chipSystems,
  texts,
  webAddresses,
  rulings,
  preferences,
];
