/** One artwork, large, above the gallery. */
import { dialog, el, fill, icon } from "../dom.js";
import { compare } from "../artwork/compare.js";
import { bytes, moment, styleTitle } from "../format.js";
import { t } from "../language.js";
import { originalOf } from "../studio/desk.js";

/**
 * @param {object[]} works all that hang on the wall
 * @param {number} first which of them to show
 * @param {{remove: (work: object) => void, closed: (last: object) => void}} doors
 */
export function view(works, first, { remove, closed }) {
  let at = first;
  const room = el("div.room");
  const box = dialog({ class: "viewer", "aria-label": t("viewer"), data: { test: "viewer" }, onclosed: () => closed(works[at]) }, room);

  const turn = (by) => {
    if (works[at + by]) {
      at += by;
      draw();
    }
  };
  const step = (name, by) =>
    el(`button.quiet.round.${name}`, { type: "button", "aria-label": t(name), title: t(name), disabled: !works[at + by], onclick: () => turn(by) }, icon(name));

  function draw() {
    const work = works[at];
    const title = styleTitle(work.style);
    fill(
      room,
      el("button.quiet.round.shut", { type: "button", "aria-label": t("close"), title: t("close"), onclick: () => box.close(), data: { test: "viewer-close" } }, icon("close")),
      step("previous", -1),
      compare({ src: work.content, alt: t("gallery.alt", { style: title, day: moment(work.createdAt) }), before: originalOf(work.generation)?.url }),
      step("next", 1),
      el(
        "div.plate-large",
        {},
        el("div", {}, el("h2", {}, title), el("p.quiet-text", {}, `${moment(work.createdAt)} · ${work.width} × ${work.height} · ${bytes(work.bytes)}`)),
        el(
          "p.actions",
          {},
          el("a.button", { href: `${work.content}?download`, download: "", data: { test: "viewer-download" } }, icon("download"), t("download")),
          el(
            "button",
            {
              type: "button",
              data: { test: "delete" },
              onclick: () => {
                box.close();
                remove(work);
              },
            },
            icon("trash"),
            t("delete"),
          ),
        ),
      ),
    );
  }

  box.addEventListener("keydown", (event) => {
    // The arrows belong to the slider while it has the focus.
    if (event.target.type !== "range" && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      turn(event.key === "ArrowLeft" ? -1 : 1);
    }
  });
  draw();
}
