/** The colours of the page: those of the device, or light or dark if the person chose so. */

const KEY = "appearance";

/** Whether the page is dark now. */
export function isDark() {
  const chosen = document.documentElement.dataset.appearance;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Changes between light and dark and remembers it; back to the device's own wish when they agree. */
export function switchAppearance() {
  const next = isDark() ? "light" : "dark";
  const ofDevice = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  if (next === ofDevice) {
    delete document.documentElement.dataset.appearance;
    localStorage.removeItem(KEY);
  } else {
    document.documentElement.dataset.appearance = next;
    localStorage.setItem(KEY, next);
  }
}

/** Whether the person asked the device for less movement. */
export function prefersStillness() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
