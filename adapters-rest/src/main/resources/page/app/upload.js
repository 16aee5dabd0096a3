/** Sends a photo. fetch() cannot tell how far an upload is, so this is an XMLHttpRequest. */
import { ROOT, Problem, ownHeaders, parse, unreachable } from "./http.js";

/**
 * Orders an artwork.
 *
 * @param {File} photo
 * @param {object} order style, framing, size, strength, variations, format, note and perhaps seed and quality
 * @param {(fraction: number) => void} onprogress how much of the photo is on its way, 0 to 1
 * @param {AbortSignal} signal calls the upload off
 * @returns {Promise<object>} the generation
 * @throws {Problem} also with the slug `called-off`
 */
export function orderArtwork(photo, order, onprogress, signal) {
  const form = new FormData();
  for (const [name, value] of Object.entries(order)) {
    form.append(name, String(value));
  }
  // The name of the file may tell something about the person and is of no use to anyone.
  form.append("photo", photo, "photo");
  return new Promise((granted, refused) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${ROOT}/generations`);
    for (const [name, value] of Object.entries(ownHeaders())) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable && event.total > 0) {
        onprogress(event.loaded / event.total);
      }
    });
    request.addEventListener("load", () => {
      const answer = parse(request.responseText);
      if (request.status >= 200 && request.status < 300 && answer) {
        granted(answer);
      } else {
        refused(new Problem(answer ?? { type: "/problems/fault", status: request.status }));
      }
    });
    request.addEventListener("error", () => refused(unreachable()));
    request.addEventListener("abort", () => refused(new Problem({ type: "/problems/called-off", status: 0 })));
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}
