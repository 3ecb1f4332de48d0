import { eventOrder } from "./event-order.ts";
import type { PlausibleRule } from "./judged-record.ts";
import { peakOrder } from "./peak-order.ts";
import { relativeDates } from "./relative-dates.ts";
import { stakeValue } from "./stake-value.ts";
import { twinDeals } from "./twin-deals.ts";

/** Every rule that knows the field. */
export const plausibleRules: readonly PlausibleRule[] = [eventOrder, peakOrder, relativeDates, stakeValue, twinDeals];
