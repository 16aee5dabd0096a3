/** One artwork on its way: waiting, being painted, and then itself. */
import { el, fill, icon } from "../dom.js";
import { announce } from "../announce.js";
import { prefersStillness } from "../appearance.js";
import { compare } from "../artwork/compare.js";
import { label } from "../artwork/label.js";
import { countdown, percent, span, timeOfDay } from "../format.js";
import { clauseLinks, problemNote, resting } from "../forms.js";
import { ask, Problem } from "../http.js";
import { t, tn } from "../language.js";
import { go } from "../router.js";
import { desk, originalOf } from "./desk.js";
import { follow, hasEnded } from "./follow.js";
import { sketch } from "./sketch.js";

/** Shows the generation whose id follows in the address. */
export async function showPainting(main, [id], left) {
  const first = await ask("GET", `/generations/${encodeURIComponent(id)}`);
  if (left.aborted) {
    return;
  }
  if (hasEnded(first)) {
    showEnd(main, first);
    return;
  }
  const easel = progressEasel(main, first, left);
  easel.update(first);
  follow(
    id,
    (generation) => (hasEnded(generation) ? showEnd(main, generation) : easel.update(generation)),
    (problem) => fill(main, el("div.page", {}, problemNote(problem))),
    left,
  );
}

const ratioOf = ({ framing }) => (framing === "square" ? 1 : 4 / 5);

function progressEasel(main, generation, left) {
  const original = originalOf(generation.id);
  const drawing = original && sketch(original.url, ratioOf(generation));
  const heading = el("h1", { data: { test: "stage" } });
  const bar = el("progress", { max: 1, "aria-label": t("progress"), data: { test: "progress" } });
  const time = el("p.time-left");
  const stay = el("p.fine");
  const note = el("div");
  const cancel = el("button", { type: "button", data: { test: "cancel" } }, t("cancel"));
  cancel.addEventListener("click", () =>
    resting(cancel, () => ask("DELETE", `/generations/${encodeURIComponent(generation.id)}`))
      .then((cancelled) => showEnd(main, cancelled))
      .catch((problem) => problem.slug !== "generation-already-ended" && fill(note, problemNote(problem))),
  );
  fill(
    main,
    el(
      "div.studio.underway",
      {},
      el(
        "section.easel",
        {},
        el(`figure.mount.paper.${generation.framing}`, {}, drawing ? drawing.canvas : el("span.blank", { "aria-hidden": "true" }, icon("studio"))),
        drawing && el("p.caption", {}, t("sketch.caption")),
      ),
      el("section.bench", {}, heading, bar, time, el("p.actions", {}, cancel), note, stay),
    ),
  );

  let expiresAt = generation.expiresAt;
  const tell = () => {
    fill(
      stay,
      expiresAt && [t("painting.stay", { left: countdown(new Date(expiresAt) - Date.now()) }), clauseLinks(["SECURE-4", "RETAIN-2", "RETAIN-3"])],
    );
  };
  const clock = setInterval(tell, 1000);
  left.addEventListener("abort", () => clearInterval(clock));

  return {
    update(now) {
      expiresAt = now.expiresAt ?? expiresAt;
      heading.textContent = stageOf(now);
      if (now.state === "QUEUED") {
        bar.removeAttribute("value");
      } else {
        bar.value = now.state === "PAINTED" ? 1 : (now.fraction ?? 0);
        drawing?.draw(bar.value);
      }
      time.textContent = now.secondsLeft === undefined ? "" : t("secondsLeft", { span: span(Math.max(1, now.secondsLeft)) });
      tell();
      announce(now.state === "PAINTING" ? `${stageOf(now)} ${percent(Math.floor((now.fraction ?? 0) * 4) / 4)}` : stageOf(now));
    },
  };
}

/** In words where the generation is. */
function stageOf({ state, position, stage }) {
  if (state === "QUEUED") {
    return position ? tn("queue.before", position) : t("queue.next");
  }
  return state === "PAINTED" ? t("stage.ERASING") : t(`stage.${stage ?? "READING_PHOTO"}`);
}

function showEnd(main, generation) {
  if (generation.state === "DONE") {
    showArtwork(main, generation);
  } else {
    showUnmade(main, generation);
  }
}

function showArtwork(main, generation) {
  if (!generation.image) {
    fill(main, el("section.empty", {}, el("h1", {}, t("artwork.deleted")), el("p.actions", {}, el("a.button.primary", { href: "#/gallery" }, t("toGallery")))));
    return;
  }
  const original = originalOf(generation.id);
  const { content } = generation.image;
  announce(t("done"));
  fill(
    main,
    el(
      "article.exhibit",
      {},
      compare({
        src: content,
        alt: t("artwork.alt", { style: t(`style.${generation.style}`) }),
        before: original?.url,
        framing: generation.framing,
        reveal: !prefersStillness(),
      }),
      el(
        "section.label",
        {},
        label(generation),
        el(
          "p.actions",
          {},
          el("a.button.primary", { href: `${content}?download`, download: "", data: { test: "download" } }, icon("download"), t("download")),
          el("button", { type: "button", data: { test: "paint-again" }, onclick: () => again(original) }, icon("again"), t("paint.again")),
          el("a.button.quiet", { href: "#/gallery" }, t("toGallery")),
        ),
      ),
    ),
  );
}

function showUnmade(main, generation) {
  const problem = generation.problem && new Problem(generation.problem);
  const original = originalOf(generation.id);
  announce(t(`unmade.${generation.state}`));
  fill(
    main,
    el(
      "section.empty",
      { data: { test: "unmade" } },
      el("h1", {}, t(`unmade.${generation.state}`)),
      problem && problemNote(problem),
      generation.photoErasedAt && el("p.fine", {}, t("photo.erased", { time: timeOfDay(generation.photoErasedAt) }), clauseLinks(["RETAIN-2"])),
      el(
        "p.actions",
        {},
        el("button.primary", { type: "button", data: { test: "another-photo" }, onclick: () => again(null) }, t("photo.choose")),
        original && el("button", { type: "button", data: { test: "same-photo" }, onclick: () => again(original) }, t("photo.same")),
      ),
    ),
  );
}

/** Back to the studio with a photo that this tab still has, or with none. */
function again(photo) {
  desk.photo = photo ?? null;
  go("studio");
}
