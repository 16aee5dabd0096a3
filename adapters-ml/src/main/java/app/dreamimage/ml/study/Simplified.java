package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GuidedFilter;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;

/**
 * The picture with its small forms run together and its edges kept, at map size: little on faces,
 * much elsewhere. What styles of flat colours and washes begin with.
 */
public final class Simplified {

  private Simplified() {}

  /**
   * The simplified picture.
   *
   * @param spread how wide colours run together; 1 is 0.13 distances of the eyes, on faces a third
   */
  public static Oklab of(Study study, float spread, Workers workers) {
    Oklab small = Scaling.shrunk(study.picture(), study.scale(), workers);
    float eyes = study.eyeDistance() / study.scale();
    float side = Math.max(small.width(), small.height());
    float near = Math.max(0.6f, spread * 0.045f * eyes);
    float far = Math.max(0.6f, spread * Math.min(0.13f * eyes, 0.016f * side));
    return new Oklab(
        blended(small.lightness(), small, study, near, far, workers),
        blended(small.a(), small, study, near, far, workers),
        blended(small.b(), small, study, near, far, workers));
  }

  private static Plane blended(
      Plane plane, Oklab small, Study study, float near, float far, Workers workers) {
    Plane fine = GuidedFilter.of(plane, small.lightness(), near, 6e-4f, workers);
    Plane broad = GuidedFilter.of(plane, small.lightness(), far, 4e-3f, workers);
    for (int i = 0; i < fine.values().length; i++) {
      float care = Curves.smoothStep(0.28f, 0.48f, study.importance().values()[i]);
      fine.values()[i] = Curves.mix(broad.values()[i], fine.values()[i], care);
    }
    return fine;
  }
}
