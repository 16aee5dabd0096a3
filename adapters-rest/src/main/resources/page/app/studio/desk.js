/**
 * What lies on the desk of this tab: the chosen photo, the wishes for the artwork, and the originals of
 * what was sent. All of it is in the memory of the tab alone and gone with it.
 */

/** The wishes, and the photo as {file, url}, until the order is sent. */
export const desk = { photo: null, style: null, framing: "portrait", size: null, strength: null, variations: 1, format: "png", note: false, sending: null };

const originals = new Map();

/** Puts a photo on the desk in place of the one before. */
export function layDown(file) {
  desk.photo = { file, url: URL.createObjectURL(file) };
}

/** Takes the photo off the desk. */
export function takeAway() {
  desk.photo = null;
}

/** Remembers which photo of this device an artwork is made from. */
export function keepOriginal(generation, photo) {
  originals.set(generation, photo);
}

/** The photo of this device that a generation was made from, if this tab still has it. */
export const originalOf = (generation) => originals.get(generation);

/** Forgets every photo, as when the person signs out. */
export function forgetPhotos() {
  desk.sending?.controller.abort();
  desk.sending = null;
  if (desk.photo) {
    URL.revokeObjectURL(desk.photo.url);
  }
  takeAway();
  originals.forEach(({ url }) => URL.revokeObjectURL(url));
  originals.clear();
}
