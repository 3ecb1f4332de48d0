// What a record's page can do with script: copy its id, and go back to a day.
import type { ClaimDatasetName } from "@ai-almanac/schema";
import { enableCopying } from "./copy-id.ts";
import { showOnDays } from "./shown-on-day.ts";

const shown = document.querySelector<HTMLElement>("[data-record]");
if (shown !== null) {
  const { dataset = "", record = "" } = shown.dataset;
  const pageOn = async (day: string) => {
    const { recordOnDay } = await import("../asof/record-on-day.ts");
    return recordOnDay(dataset as ClaimDatasetName, record, day);
  };
  enableCopying(shown);
  showOnDays(shown, pageOn, enableCopying);
}
