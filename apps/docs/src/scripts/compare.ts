import type { CompareColumn } from "../view/compare/column.ts";

/** Two to four records side by side; which ones stands in the address: `?chips=meta-mtia-300,nvidia-b200`. */
const most = 4;

const form = document.querySelector<HTMLFormElement>("form[data-compare]");
const place = document.querySelector<HTMLElement>("[data-comparison]");
if (form && place) start(form, place);

interface Choice {
  readonly dataset: string;
  readonly ids: readonly string[];
}

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Names and what prints a comparison come with the first use: who only reads the page loads neither. */
function start(form: HTMLFormElement, place: HTMLElement): void {
  const base = form.dataset.compare ?? "/compare/";
  const select = form.elements.namedItem("dataset") as HTMLSelectElement;
  const input = form.elements.namedItem("add") as HTMLInputElement;
  const options = form.querySelector("datalist") as HTMLDataListElement;
  const said = form.querySelector("output") as HTMLOutputElement;
  const datasets = [...select.options].map(({ value }) => value);
  const columns = new Map<string, CompareColumn>();
  let loading: Promise<Names> | null = null;

  const load = (): Promise<Names> => {
    loading ??= fetchJson<Names>(`${base}names.json`).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const asked = (): Choice => {
    const query = new URLSearchParams(location.search);
    const dataset = datasets.find((name) => query.has(name)) ?? select.value;
    const ids = (query.get(dataset) ?? "").split(",").filter((id) => id !== "");
    return { dataset, ids: [...new Set(ids)] };
  };
  const write = ({ dataset, ids }: Choice): void => {
    const query = ids.length === 0 ? "" : `?${dataset}=${ids.map(encodeURIComponent).join(",")}`;
    history.pushState(null, "", location.pathname + query);
    void show();
  };
  const column = async (dataset: string, id: string): Promise<CompareColumn> => {
    const address = `${base}columns/${dataset}/${id}.json`;
    const kept = columns.get(address) ?? (await fetchJson<CompareColumn>(address));
    columns.set(address, kept);
    return kept;
  };
  const offer = async (): Promise<void> => {
    const known = (await load())[select.value] ?? {};
    options.replaceChildren(...Object.values(known).map((name) => Object.assign(new Option(), { value: name })));
  };
  const chosen = async (): Promise<Choice> => {
    const { dataset, ids } = asked();
    if (ids.length === 0) return { dataset, ids };
    const known = (await load())[dataset] ?? {};
    return { dataset, ids: ids.filter((id) => Object.hasOwn(known, id)).slice(0, most) };
  };
  const show = async (): Promise<void> => {
    const address = location.search;
    select.value = asked().dataset;
    try {
      const { dataset, ids } = await chosen();
      const printed = ids.length === 0 ? "" : await print(dataset, ids);
      // A later choice may have overtaken this one while its columns came.
      if (location.search !== address) return;
      place.innerHTML = printed;
      input.disabled = ids.length === most;
      said.textContent =
        ids.length === most
          ? "Four side by side: take one out to add another."
          : ids.length === 1
            ? "Add one more."
            : "";
    } catch {
      said.textContent = "The records did not load. Try again.";
    }
  };
  const print = async (dataset: string, ids: readonly string[]): Promise<string> => {
    const [{ printColumns }, ...found] = await Promise.all([
      import("./compare-table.ts"),
      ...ids.map((id) => column(dataset, id)),
    ]);
    return printColumns(found);
  };
  const add = async (): Promise<void> => {
    const wanted = input.value.trim().toLowerCase();
    if (wanted === "") return;
    const [{ dataset, ids }, names] = await Promise.all([chosen(), load()]);
    const all = Object.entries(names[dataset] ?? {});
    const found =
      all.find(([id, name]) => id === wanted || name.toLowerCase() === wanted) ??
      all.find(([, name]) => name.toLowerCase().includes(wanted));
    if (found === undefined) {
      said.textContent = `No record of that name among the ${dataset}.`;
      return;
    }
    input.value = "";
    if (!ids.includes(found[0]) && ids.length < most) write({ dataset, ids: [...ids, found[0]] });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void add().catch(() => {
      said.textContent = "The names did not load. Try again.";
    });
  });
  input.addEventListener("focus", () => void offer().catch(() => undefined));
  input.addEventListener("change", async () => {
    const names = await load().catch((): Names => ({}));
    if (Object.values(names[select.value] ?? {}).includes(input.value)) form.requestSubmit();
  });
  select.addEventListener("change", () => {
    history.pushState(null, "", `${location.pathname}?${select.value}=`);
    void show();
  });
  place.addEventListener("click", async (event) => {
    const id = (event.target as Element).closest<HTMLElement>("[data-remove]")?.dataset.remove;
    if (id === undefined) return;
    const { dataset, ids } = await chosen();
    write({ dataset, ids: ids.filter((other) => other !== id) });
    input.focus();
  });
  addEventListener("popstate", () => void show());
  form.hidden = false;
  void show();
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
