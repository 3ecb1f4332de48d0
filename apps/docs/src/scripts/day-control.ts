/** A day that was asked for: a real one before the last day of the data; null = the latest. */
function dayInAddress(latest: string): string | null {
  const day = new URL(location.href).searchParams.get("asof");
  return day !== null && isDay(day) && day < latest ? day : null;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
}

/**
 * Binds the day control of a page: the day stands in the address, Back works, and whatever is shown follows.
 *
 * @param show - shows the page as known on a day, null = as it was built; called again whenever the address changes
 */
export function enableDayControl(show: (day: string | null) => Promise<void>): void {
  const form = document.querySelector<HTMLFormElement>("form[data-asof]");
  const field = form?.querySelector("input");
  const said = document.querySelector<HTMLOutputElement>(".asof output");
  if (!form || !field || !said) return;
  const root = document.documentElement;
  const buttons = [...form.querySelectorAll<HTMLButtonElement>("button[aria-pressed]")];
  const latest = field.max;
  let shown: string | null = null;

  const follow = async () => {
    const day = dayInAddress(latest);
    field.value = day ?? latest;
    for (const button of buttons) button.ariaPressed = String(button.value === (day ?? ""));
    if (day !== null && day !== shown) said.value = "Going back …";
    shown = day;
    try {
      await show(day);
      // Another day may have been asked for in the meantime.
      if (shown !== day) return;
      said.value = day === null ? "" : `Only what was known by ${words(day)}.`;
      if (day === null) delete root.dataset.asof;
      else root.dataset.asof = day;
      keepInLinks(day);
    } catch {
      shown = null;
      field.value = latest;
      delete root.dataset.asof;
      said.value = "The claims did not load, so this is all that is known today.";
    }
  };
  const go = (day: string) => {
    const address = new URL(location.href);
    if (day !== "" && day < latest) address.searchParams.set("asof", day);
    else address.searchParams.delete("asof");
    if (address.href !== location.href) history.pushState(null, "", address);
    void follow();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(field.value);
  });
  field.addEventListener("change", () => {
    if (isDay(field.value)) go(field.value);
  });
  for (const button of buttons) button.addEventListener("click", () => go(button.value));
  addEventListener("popstate", () => void follow());
  void follow();
}

function words(day: string): string {
  const options = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", options);
}

/** Who goes on from a past day stays on it: links to records, indexes and pictures carry the day. */
function keepInLinks(day: string | null): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href], .top nav a[href]")) {
    const address = new URL(link.href);
    if (address.origin !== location.origin || !/\/$/.test(address.pathname)) continue;
    if (address.pathname === location.pathname) continue;
    if (day === null) address.searchParams.delete("asof");
    else address.searchParams.set("asof", day);
    link.href = address.href;
  }
}
