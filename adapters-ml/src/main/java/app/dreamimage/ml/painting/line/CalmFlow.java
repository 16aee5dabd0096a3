package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Flow;
import app.dreamimage.ml.study.Study;

/** The flow of a portrait without its eddies, except where it is a feature's. */
public final class CalmFlow {

  private static final float CALM = 0.09f;

  private CalmFlow() {}

  /** Calms the flow of a portrait. */
  public static Flow of(Study study, Workers workers) {
    float sigma = CALM * study.eyeDistance() / study.scale();
    Plane cos2 = GaussianBlur.of(study.flow().cos2(), sigma, workers);
    Plane sin2 = GaussianBlur.of(study.flow().sin2(), sigma, workers);
    for (int i = 0; i < cos2.values().length; i++) {
      float own = Curves.smoothStep(0.42f, 0.75f, study.importance().values()[i]);
      cos2.values()[i] = Curves.mix(cos2.values()[i], study.flow().cos2().values()[i], own);
      sin2.values()[i] = Curves.mix(sin2.values()[i], study.flow().sin2().values()[i], own);
    }
    return new Flow(cos2, sin2);
  }
}
