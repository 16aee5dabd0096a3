package app.dreamimage.ml.studio;

import app.dreamimage.domain.generation.Preview;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of frame that the server and a worker exchange, each with its longest payload. */
enum FrameType {
  /** Worker: the model is loaded, orders can come. Empty. */
  READY(1, 0),
  /** Server: what is to be painted; the photo follows. */
  ORDER(2, 128),
  /** Server: a piece of the photo. Always of full length, see {@link PhotoPiece}. */
  PHOTO(3, PhotoPiece.FRAME_LENGTH),
  /** Server: the photo is complete. Empty. */
  PHOTO_END(4, 0),
  /** Worker: how far it is. */
  PROGRESS(5, 64),
  /** Worker: the answer is no; the name of the reason, and numbers if it has any. */
  REFUSED(6, 64),
  /**
   * Worker: the answer is an artwork; as many of them as there are variations, one after another.
   * Room for the largest size as a PNG that could not be compressed.
   */
  ARTWORK(7, 13 * 1024 * 1024),
  /** Worker: what the artwork looks like by now, as a small JPEG. */
  PREVIEW(8, Preview.MOST_BYTES),
  /** Server, between two orders: is anyone there? Empty. */
  PING(9, 0),
  /** Worker: the answer to that. Empty. */
  PONG(10, 0);

  private final int code;
  private final int longest;

  FrameType(int code, int longest) {
    this.code = code;
    this.longest = longest;
  }

  /** The type with this code, if there is one. */
  static Optional<FrameType> withCode(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  /** The byte that stands for this type. */
  int code() {
    return code;
  }

  /** The most bytes that a payload of this type may have. */
  int longest() {
    return longest;
  }
}
