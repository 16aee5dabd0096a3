// Runs before the first paint, so that a page of the other colour never flashes up.
(() => {
  const chosen = localStorage.getItem("appearance");
  if (chosen === "light" || chosen === "dark") {
    document.documentElement.dataset.appearance = chosen;
  }
})();
