import type { ClaimDatasetName } from "@ai-almanac/schema";
import { type IndexRow, type IndexView, pageSize } from "../table/index-view.ts";
import { readState, type TableState, writeState } from "../table/state.ts";

const silentColumn = { label: "", sort: null, numeric: false, scale: null, named: false } as const;

type Tools = typeof import("./index-rows.ts");

/** An index whose rows come as data when a reader first chooses among them; until then the page is as it was built. */
export function createIndexPage(root: HTMLElement) {
  const find = <T extends Element>(selector: string) => root.querySelector<T>(selector) as T;
  const table = find<HTMLTableElement>("table");
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const form = find<HTMLFormElement>("[data-filters]");
  const count = find<HTMLOutputElement>("[data-filters] output");
  const pages = find<HTMLElement>("[data-pages]");
  const lede = document.querySelector<HTMLElement>(".lede");
  const builtLede = lede?.innerHTML ?? "";
  const { rows: address = "", home = "", name = "" } = root.dataset;
  const built = { path: location.pathname, page: Number(root.dataset.page), count: count.value };
  const heads = [...table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")];
  const labels = [...(table.tHead?.rows[0]?.cells ?? [])].map(labelOf);
  const selects = [...form.querySelectorAll("select")];
  const keys = { columns: heads.map(headColumn), facets: selects.map((select) => ({ key: select.name })) };
  const builtOrder = heads.find((head) => head.ariaSort !== null);

  let latest: Promise<IndexView> | null = null;
  let day: string | null = null;
  let isBuilt = true;

  /** Everything, or what was known on the day that is shown. */
  async function load(): Promise<IndexView> {
    if (day !== null) {
      const { indexOnDay } = await import("../asof/index-on-day.ts");
      const known = await indexOnDay(name as ClaimDatasetName, day);
      if (lede !== null) lede.textContent = known.lede;
      return known.index;
    }
    latest ??= fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return response.json() as Promise<IndexView>;
    });
    return latest;
  }

  function current(): TableState {
    const { searchParams, pathname } = new URL(location.href);
    const state = readState(searchParams, keys);
    return pathname === built.path && !searchParams.has("page") ? { ...state, page: built.page } : state;
  }

  /** Shows what the address asks for. */
  async function follow(): Promise<void> {
    fillForm(current());
    if (isBuilt && asksNothing()) {
      count.value = built.count;
      return;
    }
    count.value = "Loading …";
    const asked = day;
    const [index, tools] = await Promise.all([load(), import("./index-rows.ts")]);
    // Another day may have been asked for in the meantime, or nothing any more.
    if (asked !== day || (isBuilt && asksNothing())) return;
    isBuilt = false;
    if (day === null && lede !== null) lede.innerHTML = builtLede;
    show(tools, index, current());
  }

  function asksNothing(): boolean {
    return day === null && new URL(location.href).search === "";
  }

  function show(tools: Tools, index: IndexView, state: TableState): void {
    const found = tools.chooseRows(index, state);
    const page = Math.min(state.page, Math.max(1, Math.ceil(found.length / pageSize)));
    const rows = found.slice((page - 1) * pageSize, page * pageSize);
    body.innerHTML = printRowsUnder(tools, index, rows);
    pages.innerHTML = tools.printPages(found.length, page, (number) => addressOf({ ...state, page: number })).text;
    const total = index.rows.length;
    count.value =
      found.length === 0
        ? nothing(total)
        : `${words(found.length)} ${found.length === total ? "" : `of ${words(total)} `}shown`;
    for (const head of heads) head.ariaSort = directionOf(head, state);
    for (const select of selects) showCounts(select, tools.countFacet(index, state, select.name));
  }

  function nothing(total: number): string {
    return total === 0 ? "Nothing known yet." : "Nothing matches.";
  }

  /** A column in which nobody had said anything on that day is not in its view: its cells are empty. */
  function printRowsUnder({ printRows, empty }: Tools, index: IndexView, rows: readonly IndexRow[]): string {
    const places = labels.map((label) => index.columns.findIndex((column) => column.label === label));
    const columns = places.map((at) => index.columns[at] ?? silentColumn);
    const cells = rows.map((row) => places.map((at) => row.cells[at] ?? empty));
    return printRows(columns, cells).text;
  }

  function directionOf(head: HTMLTableCellElement, { sort }: TableState): string | null {
    if (sort === null) return head === builtOrder ? (builtOrder.dataset.order ?? null) : null;
    return labelOf(head) === sort.column ? (sort.ascending ? "ascending" : "descending") : null;
  }

  /** How many rows each choice would leave; what would leave none cannot be chosen. */
  function showCounts(select: HTMLSelectElement, counts: ReadonlyMap<string, number>): void {
    for (const option of select.options) {
      if (option.value === "") continue;
      option.dataset.words ??= option.text;
      const found = counts.get(option.value) ?? 0;
      option.text = found === 0 ? option.dataset.words : `${option.dataset.words} (${words(found)})`;
      option.disabled = found === 0 && !option.selected;
    }
  }

  function fillForm(state: TableState): void {
    const field = form.elements.namedItem("q") as HTMLInputElement;
    if (field.value !== state.find) field.value = state.find;
    for (const select of selects) select.value = state.facets[select.name] ?? "";
    const tick = form.elements.namedItem("contested") as HTMLInputElement | null;
    if (tick !== null) tick.checked = state.contested;
  }

  function addressOf(state: TableState): string {
    const to = new URL(home, location.href);
    to.search = new URL(location.href).search;
    writeState(to.searchParams, state, keys.facets);
    return to.href;
  }

  /** Typing does not fill the history; every choice is a step in it. */
  function go(change: Partial<TableState>, typing = false): void {
    const to = addressOf({ ...current(), page: 1, ...change });
    if (to !== location.href) history[typing ? "replaceState" : "pushState"](null, "", to);
    void follow().catch(fail);
  }

  function fail(): void {
    count.value = "The rows did not load.";
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    const values = new FormData(form);
    const facets = Object.fromEntries(
      keys.facets.flatMap(({ key }) => (values.get(key) ? [[key, String(values.get(key))]] : [])),
    );
    const isTyping = (event.target as Element).matches("[type=search]");
    go({ find: String(values.get("q") ?? "").trim(), facets, contested: values.has("contested") }, isTyping);
  });
  // Whoever reaches for the form will need the rows.
  form.addEventListener("focusin", () => void load().catch(() => undefined), { once: true });
  pages.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (link === null || isBuilt || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    void follow().catch(fail);
    root.scrollIntoView();
  });
  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    head.dataset.order = head.ariaSort ?? "";
    button.addEventListener("click", () => {
      const ascending = head.ariaSort === null ? head.dataset.sort === "up" : head.ariaSort !== "ascending";
      go({ sort: { column: labelOf(head), ascending } });
    });
  }
  addExports(count, async (kind) => {
    const [index, { chooseRows, toCsv, toJson }] = await Promise.all([load(), import("./index-rows.ts")]);
    const rows = chooseRows(index, current());
    const text = kind === "csv" ? toCsv(index, rows) : toJson(index, rows);
    return { text, file: `${name}${day === null ? "" : `-as-of-${day}`}.${kind}` };
  });

  return {
    /** For an index without a day control. */
    start(): void {
      addEventListener("popstate", () => void follow().catch(fail));
      void follow().catch(fail);
    },
    /** The day control calls it for the first page, for every other day, and after Back. */
    async showDay(asked: string | null): Promise<void> {
      day = asked;
      await follow();
    },
  };
}

function headColumn(head: HTMLTableCellElement) {
  return { label: labelOf(head), sort: head.dataset.sort ?? null };
}

/** What a head is called, whether it prints its name or only tells it. */
function labelOf(head: HTMLTableCellElement): string {
  return head.querySelector(".vh")?.textContent ?? head.textContent ?? "";
}

function words(count: number): string {
  return count.toLocaleString("en-US");
}

/** Buttons that hand over what is shown as a file. */
function addExports(
  after: Element,
  make: (kind: "csv" | "json") => Promise<{ readonly text: string; readonly file: string }>,
): void {
  const group = document.createElement("span");
  group.className = "exports";
  for (const kind of ["csv", "json"] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = kind.toUpperCase();
    button.ariaLabel = `Download what is shown as ${kind.toUpperCase()}`;
    button.addEventListener("click", async () => {
      const { text, file } = await make(kind);
      const type = kind === "csv" ? "text/csv" : "application/json";
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      link.download = file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    });
    group.append(button);
  }
  after.after(group);
}
