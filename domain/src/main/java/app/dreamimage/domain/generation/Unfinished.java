package app.dreamimage.domain.generation;

import app.dreamimage.domain.facialdata.PhotoErased;
import app.dreamimage.domain.facialdata.UploadedPhoto;

/** A generation that has not ended: its photo may still exist. */
public sealed interface Unfinished extends Generation permits Abandonable, Painted {

  /** The photo it is made from. */
  UploadedPhoto photo();

  /**
   * Fails unless the proof is about this generation's photo.
   *
   * @throws IllegalArgumentException if another photo was erased
   */
  default void requireErasureOfItsPhoto(PhotoErased erased) {
    if (!erased.photo().equals(photo().id())) {
      throw new IllegalArgumentException("erased: is the proof for another photo");
    }
  }
}
