package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Polygons;
import java.util.List;

/** Where faces and their parts are, as planes of 0 and 1, several faces by union. */
final class FaceMasks {

  private FaceMasks() {}

  static Plane ovals(int width, int height, List<FaceShape> faces) {
    Plane mask = new Plane(width, height);
    for (FaceShape face : faces) {
      Polygons.fill(mask, face.oval(), 1);
    }
    return mask;
  }

  /** The ovals without eyes, brows and lips: skin, as far as no hair hangs into it. */
  static Plane bareSkin(int width, int height, List<FaceShape> faces) {
    Plane features = new Plane(width, height);
    for (FaceShape face : faces) {
      float margin = 0.06f * face.eyeDistance();
      face.eyes().forEach(eye -> Polygons.fill(features, eye, 1));
      face.brows().forEach(brow -> Polygons.fill(features, brow, 1));
      face.lines().forEach(line -> Polygons.stroke(features, line, margin, 1));
      Polygons.fill(features, face.lips(), 1);
    }
    Plane mask = ovals(width, height, faces);
    for (int i = 0; i < mask.values().length; i++) {
      mask.values()[i] *= 1 - features.values()[i];
    }
    return mask;
  }
}
