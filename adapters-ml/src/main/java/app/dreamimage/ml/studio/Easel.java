package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.ml.picture.Picture;
import java.util.List;

/** Frames the faces of a photo and paints them. */
public interface Easel {

  /**
   * Paints every ordered variation; the photo and its landmarks stay as they are, the portrait and
   * the study made from them are overwritten.
   *
   * <p>Refused with {@code FACE_TOO_SMALL} if nobody could be told in the artwork, and with {@code
   * CALLED_OFF} if the brush was asked to stop.
   *
   * @param faces at least one, in any order, in pixels of the photo
   */
  Outcome<List<Picture>> paint(
      Picture photo, List<FaceLandmarks> faces, PaintingOrder order, BrushWatch watch);

  /** How the easel tells of its progress and learns that it should stop. */
  interface BrushWatch {

    /** Called with the part of the painting that is done, 0 to 1, never less than before. */
    void painted(double fraction);

    /** The longer side, in pixels, of a look at the unfinished artwork; 0 if none is wanted now. */
    int previewSide();

    /** A look at the unfinished artwork, never at the photo; overwritten by whoever takes it. */
    void grown(Picture preview);

    /** Asked often; once it answers yes, the painting stops. */
    boolean isCalledOff();
  }
}
