// What a picture's page can do with script: go back to a day.
import { showOnDays } from "./shown-on-day.ts";

const shown = document.querySelector<HTMLElement>("[data-picture]");
if (shown !== null) {
  const { picture = "", name = "" } = shown.dataset;
  showOnDays(shown, async (day) => {
    const { pictureOnDay } = await import("../asof/picture-on-day.ts");
    return pictureOnDay(picture, name, day);
  });
}
