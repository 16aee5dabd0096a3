/** The label beside an artwork on the wall. */
import { el } from "../dom.js";
import { moment, span, styleTitle, timeOfDay } from "../format.js";
import { clauseLinks } from "../forms.js";
import { t } from "../language.js";
import { originalOf } from "../studio/desk.js";

/** @param {object} generation that is done */
export function label(generation) {
  const { style, requestedAt, photoErasedAt } = generation;
  return [
    el("h1.style-name", {}, styleTitle(style)),
    el("p.medium", {}, t("label.medium", { when: moment(requestedAt) })),
    photoErasedAt &&
      el(
        "p.erased",
        { data: { test: "photo-erased" } },
        t("label.erased", { time: timeOfDay(photoErasedAt), after: span(Math.max(1, (new Date(photoErasedAt) - new Date(requestedAt)) / 1000)) }),
        clauseLinks(["RETAIN-2"]),
      ),
    el("p.fine", {}, t(originalOf(generation.id) ? "label.beforeIsYours" : "label.beforeIsGone")),
    el("p.fine", {}, t("label.aiMade")),
  ];
}
