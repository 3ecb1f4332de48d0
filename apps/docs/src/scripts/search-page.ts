import { kindWord } from "../view/search/document.ts";

/** The part of Pagefind's interface that this page uses. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(query: string, options: object, delay: number): Promise<Found | null>;
}
interface Found {
  readonly results: readonly { data(): Promise<Result> }[];
}
interface Result {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly plain_excerpt?: string;
  readonly sub_results?: readonly { readonly title: string; readonly url: string }[];
}

const shown = 20;
/** Pages that are read by their headings. */
const written: ReadonlySet<string> = new Set(["Guides", "Reference"]);

const form = document.querySelector<HTMLFormElement>("form[data-search-page]");
const list = document.querySelector<HTMLOListElement>("[data-search-results]");
if (form && list) void start(form, list);

async function start(form: HTMLFormElement, list: HTMLOListElement): Promise<void> {
  const input = form.elements.namedItem("q") as HTMLInputElement;
  const kind = form.elements.namedItem("in") as HTMLSelectElement;
  const said = form.querySelector("output") as HTMLOutputElement;
  form.hidden = false;
  const read = () => {
    const query = new URLSearchParams(location.search);
    input.value = query.get("q") ?? "";
    kind.value = query.get("in") ?? "";
  };
  read();
  input.focus();
  const address = form.dataset.searchPage ?? "";
  const [pagefind, names] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetch(form.dataset.names ?? "").then((response) => response.json() as Promise<string[][]>),
  ]);
  await pagefind.options({ ranking: { termFrequency: 0, pageLength: 0 } });
  await pagefind.init();

  const search = async (): Promise<void> => {
    const words = input.value.trim();
    if (words === "") {
      list.replaceChildren();
      said.textContent = "";
      return;
    }
    const asked = kind.value === "" ? words : `${words} ${kindWord(kind.value)}`;
    const found = await pagefind.debouncedSearch(asked, {}, 120);
    // Another search has begun meanwhile.
    if (found === null) return;
    const results = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
    if (input.value.trim() !== words) return;
    const exact = named(names, words, kind.value);
    const known = new Set(exact.map((result) => result.url));
    const others = results.filter((result) => !known.has(result.url));
    list.replaceChildren(...[...exact, ...others].map(entry));
    const count = found.results.length + others.length - results.length + exact.length;
    said.textContent =
      count === 0 ? `Nothing holds “${words}”.` : `${count} found${count > shown ? `, the first ${shown} shown` : ""}`;
  };
  const remember = () => {
    const query = new URLSearchParams();
    if (input.value !== "") query.set("q", input.value);
    if (kind.value !== "") query.set("in", kind.value);
    history.replaceState(null, "", query.size === 0 ? location.pathname : `?${query}`);
    void search();
  };
  input.addEventListener("input", remember);
  kind.addEventListener("change", remember);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.focus();
  });
  addEventListener("popstate", () => {
    read();
    void search();
  });
  await search();
}

/** Whatever is called exactly so, by its name or by one that it once had. */
function named(names: readonly string[][], words: string, kind: string): Result[] {
  const wanted = words.toLowerCase();
  return names
    .filter(([, title, own, , ...others]) => {
      return (kind === "" || kind === own) && [title, ...others].some((name) => name?.toLowerCase() === wanted);
    })
    .map(([url = "", title, own, note]) => ({ url, meta: { title, kind: own, note } }));
}

function entry({ url, meta, plain_excerpt, sub_results }: Result): HTMLLIElement {
  const item = document.createElement("li");
  const sort = Object.assign(document.createElement("span"), { className: "small", textContent: meta.kind ?? "" });
  item.append(link(url, meta.title ?? url), " ", sort);
  const note = document.createElement("p");
  note.textContent = meta.note ?? plain_excerpt ?? "";
  item.append(note);
  if (!written.has(meta.kind ?? "")) return item;
  const parts = (sub_results ?? []).filter((part) => part.url !== url).slice(0, 4);
  for (const [index, part] of parts.entries()) note.append(index === 0 ? " In: " : ", ", link(part.url, part.title));
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement("a"), { href, textContent: text });
}
