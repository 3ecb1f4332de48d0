// Before the first paint, so that a chosen theme never flashes: the only script that blocks, and the only one in <head>.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
// A page that is asked for as known on a day shows nothing of later while the claims of that day load.
if (/[?&]asof=\d{4}-\d\d-\d\d/.test(location.search)) document.documentElement.dataset.asof = "waiting";
