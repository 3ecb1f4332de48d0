/** Puts a button beside each id that is marked `data-copy`. */
export function enableCopying(within: HTMLElement): void {
  for (const id of within.querySelectorAll<HTMLElement>("code[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "copy id";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(id.textContent ?? "");
        button.textContent = "copied";
      } catch {
        getSelection()?.selectAllChildren(id);
        button.textContent = "selected";
      }
      setTimeout(() => {
        button.textContent = "copy id";
      }, 2000);
    });
    id.after(" ", button);
  }
}
