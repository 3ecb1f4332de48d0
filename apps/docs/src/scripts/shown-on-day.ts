import type { PageOnDay } from "../asof/record-on-day.ts";
import { enableDayControl } from "./day-control.ts";

/**
 * Lets the day control put the page of another day in the place of what was built, and the built one back.
 *
 * @param whenPrinted - called for what is new on the page
 */
export function showOnDays(
  shown: HTMLElement,
  pageOn: (day: string) => Promise<PageOnDay>,
  whenPrinted: (shown: HTMLElement) => void = () => undefined,
): void {
  const built = { title: document.title, nodes: [...shown.childNodes] };
  let current: string | null = null;
  enableDayControl(async (day) => {
    if (day === current) return;
    current = day;
    if (day === null) {
      document.title = built.title;
      shown.replaceChildren(...built.nodes);
      return;
    }
    const page = await pageOn(day);
    if (current !== day) return;
    document.title = page.title;
    shown.innerHTML = page.content;
    whenPrinted(shown);
  });
}
