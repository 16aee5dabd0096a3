/** An artwork, with the original that this tab has beneath a curtain that a slider draws. */
import { el, icon } from "../dom.js";
import { t } from "../language.js";
import { laidOver } from "./overlay.js";

const REVEAL = 1400;

/**
 * @param {{src: string, alt: string, before?: string, framing?: string, reveal?: boolean}} what
 *     before: the object URL of the original; reveal: begin with the original and draw the curtain
 */
export function compare({ src, alt, before, framing, reveal = false }) {
  const artwork = el("img.artwork", { src, alt, data: { test: "artwork" } });
  const figure = el(`figure.mount.hung${framing ? `.${framing}` : ""}`, {}, artwork);
  artwork.addEventListener("load", () => {
    figure.style.setProperty("--ratio", String(artwork.naturalWidth / artwork.naturalHeight));
    figure.classList.add("seen");
    if (before) {
      hangCurtain(figure, artwork, before, reveal);
    }
  });
  artwork.addEventListener("error", () => figure.classList.add("missing"));
  return figure;
}

async function hangCurtain(figure, artwork, before, reveal) {
  const canvas = await laidOver(before, artwork);
  if (!canvas || !figure.isConnected) {
    return;
  }
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", t("before.alt"));
  canvas.classList.add("before");
  const slider = el("input.curtain", { type: "range", min: 0, max: 100, step: 1, "aria-label": t("compare"), title: t("compare"), data: { test: "before-after" } });
  const set = (percent) => {
    slider.value = String(percent);
    figure.style.setProperty("--shown", `${percent}%`);
    figure.classList.toggle("all-after", percent < 1);
    figure.classList.toggle("all-before", percent > 99);
    slider.setAttribute("aria-valuetext", t("compare.value", { percent: Math.round(percent) }));
  };
  slider.addEventListener("input", () => set(Number(slider.value)));
  set(reveal ? 100 : 0);
  figure.append(
    canvas,
    el("span.line", { "aria-hidden": "true" }, icon("curtain")),
    el("span.tag.tag-before", { "aria-hidden": "true" }, t("before")),
    el("span.tag.tag-after", { "aria-hidden": "true" }, t("after")),
    slider,
  );
  figure.classList.add("with-curtain");
  if (reveal) {
    draw(slider, set);
  }
}

/** Draws the curtain by itself once, until the person takes it in hand. */
function draw(slider, set) {
  const began = performance.now();
  let mine = true;
  slider.addEventListener("pointerdown", () => (mine = false), { once: true });
  slider.addEventListener("keydown", () => (mine = false), { once: true });
  const step = (now) => {
    const passed = Math.min(1, Math.max(0, (now - began) / REVEAL));
    if (mine && slider.isConnected) {
      set(100 * (1 - passed) ** 3);
      if (passed < 1) {
        requestAnimationFrame(step);
      }
    }
  };
  requestAnimationFrame(step);
}
