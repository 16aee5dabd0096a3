package app.dreamimage.ml.study;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Plane;

/** Finds the people in a picture, all of them as one. */
@FunctionalInterface
public interface PersonFinder {

  /**
   * How likely each place shows a person, 0 to 1.
   *
   * @return a plane that covers the whole picture, of whatever size and shape
   */
  Plane findIn(Picture picture);
}
