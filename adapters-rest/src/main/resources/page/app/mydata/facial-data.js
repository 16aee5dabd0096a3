/** The photos that exist on the service now, each counting down to its end. */
import { el } from "../dom.js";
import { announce } from "../announce.js";
import { countdown, moment } from "../format.js";
import { resting } from "../forms.js";
import { ask } from "../http.js";
import { t, tn } from "../language.js";
import { toast, toastProblem } from "../toast.js";

/** @param {AbortSignal} left @param {(...names: string[]) => void} refresh shows holdings anew */
export async function facialData(left, refresh) {
  const { photos, now } = await ask("GET", "/me/facial-data");
  // The deadline is counted on the service's clock, however wrong that of the device may be.
  const ahead = new Date(now) - Date.now();
  if (photos.length === 0) {
    return el("p.none", { data: { test: "facial-none" } }, t("facial.none"));
  }
  const rows = photos.map((photo) => row(photo));
  const clock = setInterval(() => {
    if (rows.some(({ tick }) => tick(Date.now() + ahead))) {
      clearInterval(clock);
      refresh("facial");
    }
  }, 1000);
  left.addEventListener("abort", () => clearInterval(clock));
  rows.forEach(({ tick }) => tick(Date.now() + ahead));
  const erase = el("button", { type: "button", data: { test: "erase-now" } }, t("facial.erase"));
  erase.addEventListener("click", () =>
    resting(erase, async () => {
      const { photosErased } = await ask("DELETE", "/me/facial-data");
      clearInterval(clock);
      toast(tn("facial.erased", photosErased));
      announce(tn("facial.erased", photosErased));
      refresh("facial");
    }).catch(toastProblem),
  );
  return [el("ul.rows", {}, rows.map(({ item }) => item)), el("p.fine", {}, t("facial.landmarks")), el("p.actions", {}, erase)];
}

/** A row, and its clock, which answers whether the photo is over. */
function row({ firstByteAt, expiresAt, generation }) {
  const left = el("output.countdown", { "aria-live": "off", data: { test: "countdown" } });
  const item = el(
    "li",
    { data: { test: "facial-row" } },
    el(
      "div",
      {},
      el("p", {}, t("facial.photo", { when: moment(firstByteAt) })),
      generation && el("p.quiet-text", {}, el("a", { href: `#/painting/${generation}` }, t("facial.generation"))),
    ),
    el("div.clock", {}, left, el("p.quiet-text", {}, t("facial.left"))),
  );
  const end = new Date(expiresAt).getTime();
  return {
    item,
    tick(now) {
      left.textContent = countdown(end - now);
      return now >= end;
    },
  };
}
