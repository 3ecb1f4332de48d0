/** `/` and ⌘K (Ctrl-K) go to the search field, wherever nothing is being written. */
export function enableSearchKeys(): void {
  const field =
    document.querySelector<HTMLInputElement>("[data-search-page] input") ??
    document.querySelector<HTMLInputElement>("[data-search]");
  if (field === null) return;
  addEventListener("keydown", (event) => {
    const isCommand = event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.altKey;
    const isSlash = event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isWriting(event.target);
    if (!isCommand && !isSlash) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));
}
