/** The button is hidden until there is a script to answer it. */
export function enableThemeToggle(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-theme-toggle]");
  if (button === null) return;
  const root = document.documentElement;
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (systemIsDark.matches ? "dark" : "light")) === "dark";
  const show = () => {
    const other = isDark() ? "Light" : "Dark";
    button.textContent = other;
    button.ariaLabel = `${other} theme`;
  };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // Storage may be forbidden; the choice then lasts for this page.
    }
    show();
  });
  systemIsDark.addEventListener("change", show);
  show();
  button.hidden = false;
}
