/** The studio: a photo, a style, one button. */
import { el, fill } from "../dom.js";
import { announce } from "../announce.js";
import { ensureConsent } from "../consent.js";
import { askToSignIn } from "../entry.js";
import { span, percent } from "../format.js";
import { clauseLinks, problemNote } from "../forms.js";
import { ask } from "../http.js";
import { t, tn } from "../language.js";
import { go } from "../router.js";
import { signedIn } from "../session.js";
import { orderArtwork } from "../upload.js";
import { desk, keepOriginal } from "./desk.js";
import { easel } from "./photo.js";
import { wishes } from "./wishes.js";

/** What to draw again while a photo is being sent. */
let redraw = () => {};

/** Shows the studio. */
export async function showStudio(main, _, left) {
  const wall = el("div.wishes-place", { "aria-busy": "true" });
  const order = el("div.order");
  redraw = () => fill(order, ...(desk.sending ? sending() : readiness()));
  fill(
    main,
    el(
      "div.studio",
      {},
      el("header.welcome", {}, el("h1", {}, t("studio.heading")), el("p.lead", {}, t("studio.lead")), underWay(left)),
      easel(() => redraw(), left),
      el(
        "section.bench",
        { "aria-label": t("place.studio") },
        wall,
        order,
        el("p.fine", {}, t("studio.promise"), clauseLinks(["RETAIN-2", "RETAIN-3"])),
        promises(),
      ),
    ),
  );
  redraw();
  try {
    fill(wall, wishes(await ask("GET", "/styles", undefined, { quietly: true })));
  } catch (problem) {
    fill(wall, problemNote(problem, el("button", { type: "button", onclick: () => showStudio(main, _, left) }, t("again"))));
  }
  wall.removeAttribute("aria-busy");
}

function readiness(problem) {
  const button = el("button.primary.paint", { type: "button", disabled: !desk.photo, data: { test: "paint" }, onclick: () => paint() }, t("paint"));
  return [problem && problemNote(problem), button, !desk.photo && el("p.hint", {}, t("paint.needsPhoto"))];
}

function sending() {
  const { fraction, controller } = desk.sending;
  return [
    el("label.sending", {}, el("span", {}, t("sending", { percent: percent(fraction) })), el("progress", { max: 1, value: fraction, data: { test: "upload" } })),
    el("button", { type: "button", data: { test: "upload-cancel" }, onclick: () => controller.abort() }, t("cancel")),
  ];
}

/** Signs in, asks for consent where it is missing, sends the photo, and goes to see it being painted. */
async function paint() {
  if (desk.sending || !desk.photo) {
    return;
  }
  try {
    if (!(signedIn() || (await askToSignIn({ mode: "up", reason: t("entry.forPainting") }))) || !(await ensureConsent())) {
      return;
    }
    await send();
  } catch (problem) {
    desk.sending = null;
    redraw();
    await recover(problem);
  }
}

async function send() {
  const { photo, style, framing, size, strength, variations, format, note } = desk;
  const controller = new AbortController();
  desk.sending = { fraction: 0, controller };
  redraw();
  announce(t("sending.begins"));
  const show = (fraction) => {
    if (desk.sending) {
      desk.sending.fraction = fraction;
      redrawProgress(fraction);
    }
  };
  const generation = await orderArtwork(photo.file, { style, framing, size, strength, variations, format, note }, show, controller.signal);
  desk.sending = null;
  keepOriginal(generation.id, photo);
  go("painting", generation.id);
}

function redrawProgress(fraction) {
  const bar = document.querySelector(".sending progress");
  if (bar) {
    bar.value = fraction;
    bar.previousElementSibling.textContent = t("sending", { percent: percent(fraction) });
  }
}

async function recover(problem) {
  if (problem.slug === "called-off" && problem.status === 0) {
    announce(t("sending.calledOff"));
  } else if (problem.status === 401 && (await askToSignIn({ reason: t("entry.again") }))) {
    await paint();
  } else {
    const order = document.querySelector(".order");
    if (order) {
      fill(order, ...readiness(problem));
    }
  }
}

/** Links to what is still being painted, as after the page was opened anew. */
function underWay(left) {
  const place = el("div");
  if (signedIn()) {
    ask("GET", "/generations", undefined, { quietly: true })
      .then(({ generations }) => {
        const unfinished = generations.filter(({ state }) => ["QUEUED", "PAINTING", "PAINTED"].includes(state));
        if (unfinished.length && !left.aborted) {
          fill(place, el("p.under-way", {}, el("a", { href: `#/painting/${unfinished[0].id}`, data: { test: "under-way" } }, tn("underWay", unfinished.length))));
        }
      })
      .catch(() => {});
  }
  return place;
}

/** The public figures on how the promises are kept right now. */
export function promises() {
  const place = el("p.fine.figures", { data: { test: "promises" } });
  ask("GET", "/promises", undefined, { quietly: true })
    .then(({ photosHeld, oldestPhotoAgeSeconds, overdueErasures }) =>
      fill(
        place,
        photosHeld === 0 ? t("promises.none") : tn("promises.held", photosHeld, { age: span(oldestPhotoAgeSeconds ?? 0) }),
        " ",
        overdueErasures > 0 ? tn("promises.overdue", overdueErasures) : photosHeld > 0 && t("promises.kept"),
      ),
    )
    .catch(() => place.remove());
  return place;
}
