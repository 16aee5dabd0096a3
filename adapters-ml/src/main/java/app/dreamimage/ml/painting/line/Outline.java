package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/** The contours of a portrait, drawn with a dry stick: firm at the features, faint elsewhere. */
public final class Outline {

  private static final float WIDTH = 0.0085f;
  private static final float NARROWEST = 0.6f;
  private static final float GAIN = 22f;
  private static final float SILHOUETTE = 0.8f;
  private static final float ROUGHNESS = 1.7f;

  private final Study study;
  private final Plane lines;

  /** Finds the contours. */
  public Outline(Study study, Workers workers) {
    this.study = study;
    float sigma = Math.max(NARROWEST, WIDTH * study.eyeDistance());
    this.lines = Contours.of(study, study.picture().lightness(), sigma, workers);
  }

  /** How much darker than its surroundings each pixel is, along the flow. */
  public Plane lines() {
    return lines;
  }

  /** Draws them; {@code opacity} is that of the firmest. */
  public void draw(
      Sheet sheet, Vignette vignette, Pigment pigment, float opacity, Workers workers) {
    float toMap = 1f / study.scale();
    workers.overRows(
        sheet.height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < sheet.width; x++) {
              int i = y * sheet.width + x;
              float response = lines.values()[i];
              if (response < 0.004f) {
                continue;
              }
              float u = (x + 0.5f) * toMap;
              float v = (y + 0.5f) * toMap;
              float edge = vignette.edge().at(u, v);
              float matters =
                  Math.max(
                      Curves.smoothStep(0.35f, 0.9f, study.importance().at(u, v)),
                      SILHOUETTE * edge);
              float line = Curves.clamp01((response - Curves.mix(0.012f, 0.004f, matters)) * GAIN);
              float press = line * Math.max(vignette.subject().at(u, v), edge);
              if (press > 0.01f) {
                float height = sheet.tooth.at(x, y) - 0.5f;
                float rough = Curves.clamp01(press * (1 + ROUGHNESS * height));
                sheet.tint(i, pigment, opacity * 0.5f * (press + rough));
              }
            }
          }
        });
  }
}
