// Before the first paint, so that a chosen theme never flashes: the only script that blocks, and the only one in <head>.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
