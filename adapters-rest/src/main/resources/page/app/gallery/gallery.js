/** The gallery: every artwork the person kept. */
import { el, fill, icon } from "../dom.js";
import { day, styleTitle } from "../format.js";
import { resting } from "../forms.js";
import { ask } from "../http.js";
import { t } from "../language.js";
import { originalOf } from "../studio/desk.js";
import { toastProblem, undoableToast } from "../toast.js";
import { announce } from "../announce.js";
import { view } from "./viewer.js";

const AT_ONCE = 12;

/** Artworks whose deletion can still be undone: they are not shown, and not yet deleted. */
const leaving = new Set();

/** Shows the gallery. */
export async function showGallery(main, _, left) {
  const wall = el("ul.wall", { data: { test: "gallery" } });
  const more = el("p.actions.more");
  const works = [];
  let next;

  async function load() {
    const after = next ? `&after=${encodeURIComponent(next)}` : "";
    const page = await ask("GET", `/images?limit=${AT_ONCE}${after}`);
    if (left.aborted) {
      return;
    }
    next = page.next;
    works.push(...page.images.filter(({ id }) => !leaving.has(id)));
    draw();
  }

  function draw() {
    if (works.length === 0 && !next) {
      fill(main, emptyWall());
      return;
    }
    if (!wall.isConnected) {
      fill(main, el("section.gallery", {}, el("h1", {}, t("place.gallery")), wall, more));
    }
    const hanging = new Map([...wall.children].map((item) => [item.dataset.id, item]));
    fill(wall, works.map((work) => hanging.get(work.id) ?? hung(work, open)));
    const button = el("button", { type: "button", data: { test: "more" } }, t("gallery.more"));
    button.addEventListener("click", () => resting(button, load).catch(toastProblem));
    fill(more, next && button);
  }

  function open(work) {
    view(works, works.indexOf(work), { remove, closed: (last) => focusOn(last) });
  }

  function focusOn(work) {
    wall.querySelector(`[data-id="${work?.id}"] button`)?.focus();
  }

  function remove(work) {
    const at = works.indexOf(work);
    works.splice(at, 1);
    leaving.add(work.id);
    draw();
    focusOn(works[Math.min(at, works.length - 1)]);
    const back = () => {
      leaving.delete(work.id);
      if (!left.aborted) {
        works.splice(Math.min(at, works.length), 0, work);
        draw();
        focusOn(work);
      }
    };
    undoableToast(t("gallery.deleted"), { undo: back, deed: (pageLeft) => reallyDelete(work, back, pageLeft) });
  }

  await load();
}

/** @returns {Promise<void>} settled once the service has answered */
async function reallyDelete(work, back, pageLeft) {
  try {
    await ask("DELETE", `/images/${encodeURIComponent(work.id)}`, undefined, { keepalive: pageLeft });
    leaving.delete(work.id);
    announce(t("gallery.deletedForGood"));
  } catch (problem) {
    if (problem.status !== 404) {
      back();
      toastProblem(problem);
    }
  }
}

function hung(work, open) {
  const title = styleTitle(work.style);
  const image = el("img", {
    src: work.content,
    alt: t("gallery.alt", { style: title, day: day(work.createdAt) }),
    width: work.width,
    height: work.height,
    loading: "lazy",
    decoding: "async",
  });
  return el(
    "li",
    { data: { id: work.id, test: "gallery-item" } },
    el("button.hung-small", { type: "button", onclick: () => open(work) }, image),
    el("p.plate", {}, el("span", {}, title), el("span.quiet-text", {}, originalOf(work.generation) && withOriginal(), day(work.createdAt))),
  );
}

/** A mark on works whose original this tab still has. */
function withOriginal() {
  return el("span.mark", { title: t("gallery.withOriginal") }, icon("curtain"), el("span.unseen", {}, t("gallery.withOriginal")));
}

function emptyWall() {
  return el(
    "section.empty",
    { data: { test: "gallery-empty" } },
    el("div.bare-nail", { "aria-hidden": "true" }),
    el("h1", {}, t("gallery.empty")),
    el("p", {}, t("gallery.empty.lead")),
    el("p.actions", {}, el("a.button.primary", { href: "#/studio" }, t("gallery.empty.go"))),
  );
}

