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
    easel.show,
  );
}

function progressEasel(main, generation, left) {
  const look = el("img.growing", { alt: t("growing.alt"), data: { test: "growing" } });
  const mount = el(`figure.mount.paper.${generation.framing}`, {}, el("span.blank", { "aria-hidden": "true" }, icon("studio")));
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
        mount,
        el("p.caption", {}, t("growing.caption")),
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
    /** Hangs a look at the growing artwork; once it has been loaded, so that nothing flickers. */
    show({ image }) {
      const next = new Image();
      next.addEventListener("load", () => {
        look.src = image;
        if (!look.isConnected) {
          fill(mount, look);
        }
      });
      next.src = image;
    },
    update(now) {
      expiresAt = now.expiresAt ?? expiresAt;
      heading.textContent = stageOf(now);
      if (now.state === "QUEUED") {
        bar.removeAttribute("value");
      } else {
        bar.value = now.state === "PAINTED" ? 1 : (now.fraction ?? 0);
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
  announce(t("done"));
  const wall = el("div.wall-place");
  const download = el("a.button.primary", { download: "", data: { test: "download" } }, icon("download"), t("download"));
  const hang = ({ content }, reveal) => {
    download.href = `${content}?download`;
    fill(
      wall,
      compare({
        src: content,
        alt: t("artwork.alt", { style: t(`style.${generation.style}`) }),
        before: original?.url,
        framing: generation.framing,
        reveal,
      }),
    );
  };
  hang(generation.image, !prefersStillness());
  fill(
    main,
    el(
      "article.exhibit",
      {},
      wall,
      el(
        "section.label",
        {},
        label(generation),
        generation.images?.length > 1 && variations(generation.images, (image) => hang(image, false)),
        el(
          "p.actions",
          {},
          download,
          el("button", { type: "button", data: { test: "paint-again" }, onclick: () => again(original) }, icon("again"), t("paint.again")),
          el("a.button.quiet", { href: "#/gallery" }, t("toGallery")),
        ),
      ),
    ),
  );
}

/** Small pictures of the variations, of which one hangs on the wall. */
function variations(images, onchoose) {
  return el(
    "fieldset.variations",
    { data: { test: "variations" } },
    el("legend", {}, t("variations")),
    el(
      "div.cards",
      {},
      images.map((image, i) => {
        const radio = el("input", { type: "radio", name: "variation", checked: i === 0 });
        radio.addEventListener("change", () => onchoose(image));
        return el("label.card", {}, radio, el("img", { src: image.content, alt: t("variation", { n: i + 1 }), loading: "lazy" }));
      }),
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
