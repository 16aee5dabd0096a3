package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.ml.picture.Picture;
import java.util.List;

/** Finds the landmarks of all faces in a picture. */
public interface LandmarkFinder {

  /** The faces, in any order, in pixels of the picture; none if there is none. */
  List<FaceLandmarks> findIn(Picture picture);
}
