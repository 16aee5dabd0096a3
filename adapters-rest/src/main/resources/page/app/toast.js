/** Small notes at the edge of the page that go away by themselves. */
import { el, fill } from "./dom.js";
import { announce } from "./announce.js";
import { sentenceOf } from "./forms.js";
import { t } from "./language.js";

/** Deeds that can still be undone. */
const pending = new Set();

/** Does now whatever could still be undone, as before signing out. */
export const settle = () => Promise.all([...pending].map((now) => now()));

const place = () => document.getElementById("toasts");

/** Shows a sentence for some seconds. */
export function toast(sentence, seconds = 5) {
  const note = el("div.toast", { data: { test: "toast" } }, el("p", {}, sentence));
  place().append(note);
  announce(sentence);
  setTimeout(() => note.remove(), seconds * 1000);
}

/** Shows a refusal as a note. */
export const toastProblem = (problem) => toast(sentenceOf(problem), 8);

/**
 * Shows a sentence with a way back. After the time has passed, or when the page is left, the deed is done.
 *
 * @param {string} sentence
 * @param {{seconds?: number, deed: (leaving: boolean) => Promise<void>, undo: () => void}} what
 */
export function undoableToast(sentence, { seconds = 6, deed, undo }) {
  let left = seconds;
  const count = el("span.count", { "aria-hidden": "true" }, String(left));
  const button = el("button.quiet", { type: "button", data: { test: "undo" } }, t("undo"), " ", count);
  const note = el("div.toast", { data: { test: "undo-toast" } }, el("p", {}, sentence), button);
  const clock = setInterval(() => {
    left -= 1;
    fill(count, String(left));
    if (left <= 0) {
      settleNow();
    }
  }, 1000);
  const leave = () => end(() => deed(true));
  const settleNow = () => end(() => deed(false));
  function end(then) {
    clearInterval(clock);
    removeEventListener("pagehide", leave);
    pending.delete(settleNow);
    note.remove();
    return then();
  }
  button.addEventListener("click", () => end(undo));
  addEventListener("pagehide", leave);
  pending.add(settleNow);
  place().append(note);
  announce(`${sentence} ${t("undo.hint", { seconds })}`);
}
