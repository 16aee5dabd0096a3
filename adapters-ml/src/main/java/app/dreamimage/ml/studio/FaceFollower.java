package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.ml.picture.Picture;
import java.util.List;

/** Finds the faces of a portrait again in an artwork painted from it. */
interface FaceFollower {

  /**
   * The faces, as they are in the artwork; those that do not show there are left out.
   *
   * @param faces as they are in the portrait, in the same pixels
   */
  List<FaceLandmarks> findAgain(Picture artwork, List<FaceLandmarks> faces);
}
