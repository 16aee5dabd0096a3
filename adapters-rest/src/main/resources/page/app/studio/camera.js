/** Taking a photo with the camera of this device. Nothing leaves it. */
import { dialog, el, fill, icon } from "../dom.js";
import { t } from "../language.js";

/** Whether the browser may use a camera here. */
export const canUseCamera = () => Boolean(navigator.mediaDevices?.getUserMedia);

/**
 * Shows what the camera sees until the person presses the button.
 *
 * @returns {Promise<File|undefined>} the photo, none if the person changed their mind
 */
export function takePhoto() {
  return new Promise((answer) => {
    let stream = null;
    let photo;
    const video = el("video", { autoplay: true, playsinline: true, muted: true, "aria-label": t("camera.view") });
    video.muted = true;
    const view = el("div.camera-view", {}, video);
    const shutter = el("button.primary", { type: "button", disabled: true, data: { test: "camera-shutter" } }, icon("camera"), t("camera.shutter"));
    const box = dialog(
      {
        class: "camera",
        heading: t("camera.heading"),
        onclosed: () => {
          stream?.getTracks().forEach((track) => track.stop());
          answer(photo);
        },
      },
      view,
      el("p.hint", {}, t("camera.hint")),
      el("div.actions", {}, shutter, el("button", { type: "button", onclick: () => box.close() }, t("cancel"))),
    );
    video.addEventListener("playing", () => {
      shutter.disabled = false;
    });
    shutter.addEventListener("click", async () => {
      photo = await frameOf(video);
      box.close();
    });
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "user", width: { ideal: 1920 }, height: { ideal: 1440 } }, audio: false })
      .then((opened) => {
        stream = opened;
        if (box.open) {
          video.srcObject = opened;
        } else {
          opened.getTracks().forEach((track) => track.stop());
        }
      })
      .catch(() => fill(view, el("p.problem", { role: "alert" }, icon("alert"), t("camera.refused"))));
  });
}

function frameOf(video) {
  const canvas = el("canvas", { width: video.videoWidth, height: video.videoHeight });
  canvas.getContext("2d").drawImage(video, 0, 0);
  return new Promise((made) => {
    canvas.toBlob((blob) => made(blob ? new File([blob], "photo.jpg", { type: "image/jpeg" }) : undefined), "image/jpeg", 0.93);
  });
}
