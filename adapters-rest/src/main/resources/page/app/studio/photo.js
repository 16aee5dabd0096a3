/** Choosing a photo: dropped, picked, pasted or taken. It stays on the device. */
import { el, fill, icon } from "../dom.js";
import { t } from "../language.js";
import { canUseCamera, takePhoto } from "./camera.js";
import { desk, layDown, takeAway } from "./desk.js";

/** The service's limit; checked here too, so that nobody waits for an upload in vain. */
const LARGEST = 25_000_000;
const KINDS = "image/jpeg,image/png,image/webp";

/**
 * The easel: the chosen photo, or the ways to choose one.
 *
 * @param {() => void} onchange called when there is another photo or none
 * @param {AbortSignal} left
 */
export function easel(onchange, left) {
  const place = el("section.easel", { "aria-label": t("photo") });
  const problem = el("p.problem", { role: "alert", hidden: true, data: { test: "photo-problem" } });

  async function choose(file) {
    if (!file) {
      return;
    }
    const wrong = await whatIsWrongWith(file);
    problem.hidden = !wrong;
    problem.textContent = wrong ? t(wrong) : "";
    if (!wrong) {
      layDown(file);
      draw();
      onchange();
    }
  }

  function draw() {
    fill(place, desk.photo ? chosen(choose, remove, cannotShow) : empty(choose), problem);
  }

  function remove() {
    takeAway();
    draw();
    onchange();
    place.querySelector("input[type=file]").focus();
  }

  function cannotShow() {
    problem.hidden = false;
    problem.textContent = t("photo.cannotShow");
  }

  acceptDrops(place, choose);
  addEventListener("paste", (event) => choose([...(event.clipboardData?.files ?? [])][0]), { signal: left });
  draw();
  return place;
}

function empty(choose) {
  return el(
    "div.mount.empty-mount",
    {},
    el("p.invitation", {}, t("photo.invitation")),
    el("p.actions", {}, picker(choose, t("photo.choose"), "primary"), camera(choose)),
    el("p.hint", {}, t("photo.hint")),
  );
}

function chosen(choose, remove, cannotShow) {
  return [
    el("figure.mount", {}, el("img", { src: desk.photo.url, alt: t("photo.alt"), onerror: cannotShow, data: { test: "photo-preview" } })),
    el("p.caption", {}, t("photo.local")),
    el(
      "p.actions",
      {},
      picker(choose, t("photo.another"), "quiet"),
      camera(choose, "quiet"),
      el("button.quiet", { type: "button", onclick: remove, data: { test: "photo-remove" } }, t("photo.remove")),
    ),
  ];
}

function picker(choose, label, manner, settings = {}) {
  const input = el("input.unseen", { type: "file", accept: KINDS, data: { test: "photo-file" }, ...settings });
  input.addEventListener("change", () => choose(input.files[0]));
  return el(`label.button.${manner}`, {}, input, label);
}

function camera(choose, manner = "plain") {
  // On a phone its own camera is better than ours; on a desk the browser has to be the camera.
  if (matchMedia("(pointer: coarse)").matches) {
    return picker(choose, [icon("camera"), t("photo.take")], manner, { capture: "user", "data-test": "photo-capture" });
  }
  return (
    canUseCamera() &&
    el(
      `button.${manner}`,
      { type: "button", data: { test: "photo-camera" }, onclick: async () => choose(await takePhoto()) },
      icon("camera"),
      t("photo.take"),
    )
  );
}

function acceptDrops(place, choose) {
  const over = (is) => () => place.classList.toggle("dropping", is);
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true)();
  });
  place.addEventListener("dragleave", over(false));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false)();
    choose(event.dataTransfer?.files[0]);
  });
}

/** The key of a text on why a file cannot be a photo for the service, or undefined. */
async function whatIsWrongWith(file) {
  if (file.size === 0) {
    return "problem.photo-empty";
  }
  if (file.size > LARGEST) {
    return "problem.photo-too-large";
  }
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  return isPhoto(head) ? undefined : "problem.photo-kind-unknown";
}

/** Whether a file begins like a JPEG, PNG or WebP. @param {Uint8Array} head its first 12 bytes */
export function isPhoto(head) {
  const begins = (offset, ...wanted) => wanted.every((byte, i) => head[offset + i] === byte);
  return (
    begins(0, 0xff, 0xd8, 0xff) ||
    begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ||
    (begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50))
  );
}
