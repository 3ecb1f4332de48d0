import { printComparison } from "../print/comparison.ts";
import type { CompareColumn } from "../view/compare/column.ts";
import { compare } from "../view/compare/comparison.ts";

/** Two to four records side by side; which ones stands in the address: `?chips=meta-mtia-300,nvidia-b200`. */
const most = 4;

const form = document.querySelector<HTMLFormElement>("form[data-compare]");
const place = document.querySelector<HTMLElement>("[data-comparison]");
if (form && place) void start(form, place);

interface Choice {
  readonly dataset: string;
  readonly ids: readonly string[];
}

async function start(form: HTMLFormElement, place: HTMLElement): Promise<void> {
  const base = form.dataset.compare ?? "/compare/";
  const names = (await (await fetch(`${base}names.json`)).json()) as Record<string, Record<string, string>>;
  const select = form.elements.namedItem("dataset") as HTMLSelectElement;
  const input = form.elements.namedItem("add") as HTMLInputElement;
  const options = form.querySelector("datalist") as HTMLDataListElement;
  const said = form.querySelector("output") as HTMLOutputElement;
  const columns = new Map<string, CompareColumn>();

  const read = (): Choice => {
    const query = new URLSearchParams(location.search);
    const dataset = Object.keys(names).find((name) => query.has(name)) ?? select.value;
    const asked = (query.get(dataset) ?? "").split(",");
    return { dataset, ids: [...new Set(asked)].filter((id) => Object.hasOwn(names[dataset] ?? {}, id)).slice(0, most) };
  };
  const write = ({ dataset, ids }: Choice): void => {
    const query = ids.length === 0 ? "" : `?${dataset}=${ids.map(encodeURIComponent).join(",")}`;
    history.pushState(null, "", location.pathname + query);
    void show();
  };
  const column = async (dataset: string, id: string): Promise<CompareColumn> => {
    const address = `${base}columns/${dataset}/${id}.json`;
    const kept = columns.get(address) ?? ((await (await fetch(address)).json()) as CompareColumn);
    columns.set(address, kept);
    return kept;
  };
  const show = async (): Promise<void> => {
    const { dataset, ids } = read();
    select.value = dataset;
    const known = names[dataset] ?? {};
    options.replaceChildren(...Object.values(known).map((name) => Object.assign(new Option(), { value: name })));
    const found = await Promise.all(ids.map((id) => column(dataset, id)));
    // A later choice may have overtaken this one while its columns came.
    if (read().ids.join() !== ids.join()) return;
    place.innerHTML = found.length === 0 ? "" : printComparison(compare(found), true).text;
    input.disabled = ids.length === most;
    said.textContent =
      ids.length === most ? "Four side by side: take one out to add another." : ids.length === 1 ? "Add one more." : "";
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { dataset, ids } = read();
    const wanted = input.value.trim().toLowerCase();
    const all = Object.entries(names[dataset] ?? {});
    const found =
      all.find(([id, name]) => id === wanted || name.toLowerCase() === wanted) ??
      all.find(([, name]) => wanted !== "" && name.toLowerCase().includes(wanted));
    if (found === undefined) {
      said.textContent = `No record of that name among the ${dataset}.`;
      return;
    }
    input.value = "";
    if (!ids.includes(found[0]) && ids.length < most) write({ dataset, ids: [...ids, found[0]] });
  });
  input.addEventListener("change", () => {
    const isWhole = Object.values(names[select.value] ?? {}).includes(input.value);
    if (isWhole) form.requestSubmit();
  });
  select.addEventListener("change", () => {
    history.pushState(null, "", `${location.pathname}?${select.value}=`);
    void show();
  });
  place.addEventListener("click", (event) => {
    const id = (event.target as Element).closest<HTMLElement>("[data-remove]")?.dataset.remove;
    if (id === undefined) return;
    const { dataset, ids } = read();
    write({ dataset, ids: ids.filter((other) => other !== id) });
    input.focus();
  });
  addEventListener("popstate", () => void show());
  form.hidden = false;
  await show();
}
