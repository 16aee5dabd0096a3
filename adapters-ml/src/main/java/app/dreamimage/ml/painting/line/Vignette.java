package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.FaceShape;
import app.dreamimage.ml.study.Study;

/**
 * How far a drawing goes on its sheet: the people, let go toward the lower border, and some shade
 * behind them, more where they are light. All at map size.
 *
 * @param subject where the people are drawn, 0 to 1
 * @param edge where their silhouette is, 0 to 1
 * @param shade where the background is shaded, 0 to 1
 */
public record Vignette(Plane subject, Plane edge, Plane shade) {

  private static final int CELLS_PER_SIDE = 9;
  private static final float SLOPE = 0.72f;
  private static final float LEVEL = 0.69f;
  private static final float LEAN = 1.3f;
  private static final int STRIPES = 110;

  /**
   * For a portrait.
   *
   * @param fade height of the zone above the lower border where the drawing ends, as a share of the
   *     picture's
   */
  public static Vignette of(Study study, float fade, long seed, Workers workers) {
    Plane person = study.person();
    int width = person.width();
    int height = person.height();
    float distance = study.eyeDistance() / study.scale();
    Plane light = new Plane(width, height);
    Plane picture = study.picture().lightness();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float here = picture.nearest((x + 0.5f) * study.scale(), (y + 0.5f) * study.scale());
        light.values()[i] = here * person.values()[i];
      }
    }
    Plane near = GaussianBlur.of(person, 0.50f * distance, workers);
    Plane lightNear = GaussianBlur.of(light, 0.50f * distance, workers);
    Plane ragged = ragged(width, height, seed);
    Plane stripes = stripes(seed + 2);
    float lean = Chance.unit(Chance.state(seed, 4)) < 0.5f ? -LEAN : LEAN;
    float middle = middle(study, width);
    Plane subject = new Plane(width, height);
    Plane edge = new Plane(width, height);
    Plane shade = light;
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              int i = y * width + x;
              float noise = ragged.values()[i];
              float below = (float) (height - y) / height + 0.55f * fade * noise;
              float beside = Math.min(x + 1, width - x) / (float) width + 0.02f * noise;
              float ends = Curves.smoothStep(0, fade, below) * Curves.smoothStep(0, 0.05f, beside);
              ends = torn(ends, x, y, width, height, stripes);
              float kept = Curves.smoothStep(0.40f, 0.55f, study.importance().values()[i]);
              float inside = Curves.smoothStep(0.30f, 0.70f, person.values()[i]);
              float p = person.values()[i];
              edge.values()[i] = Math.min(1, 5 * p * (1 - p)) * Math.max(ends, kept);
              subject.values()[i] = inside * Math.max(ends, kept);
              float close = Curves.smoothStep(0.01f, 0.42f, near.values()[i] + 0.10f * noise);
              float against = lightNear.values()[i] / (near.values()[i] + 1e-3f);
              float top = Curves.smoothStep(0, 0.06f, (y + 1) / (float) height + 0.03f * noise);
              float reach =
                  close
                      * top
                      * Curves.smoothStep(0, 2.2f * fade, below)
                      * Curves.smoothStep(0, 0.08f, beside);
              shade.values()[i] =
                  (1 - inside)
                      * torn(reach, x, y, width, height, stripes)
                      * Curves.mix(0.30f, 1, Curves.smoothStep(0.30f, 0.75f, against))
                      * Curves.mix(
                          0.15f,
                          1,
                          Curves.smoothStep(-0.30f, 0.35f, noise + lean * (x - middle) / width))
                      * Curves.mix(0.45f, 1, Curves.smoothStep(0.05f, 0.50f, near.values()[i]));
            }
          }
        });
    return new Vignette(subject, edge, shade);
  }

  private static float middle(Study study, int width) {
    float sum = 0;
    for (FaceShape face : study.faces()) {
      sum += face.middleX();
    }
    return study.faces().isEmpty() ? 0.5f * width : sum / study.faces().size();
  }

  /**
   * Leaves paper where nothing is drawn, and shades behind the people; changes the tones in place.
   *
   * @param paper lightness of the paper
   * @param behind how much darker the deepest shade is
   */
  public void applyTo(Plane tones, Study study, float paper, float behind, Workers workers) {
    float toMap = 1f / study.scale();
    workers.overRows(
        tones.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < tones.width(); x++) {
              int i = y * tones.width() + x;
              float u = (x + 0.5f) * toMap;
              float v = (y + 0.5f) * toMap;
              float ground = paper - behind * shade.at(u, v);
              tones.values()[i] = Curves.mix(ground, tones.values()[i], subject.at(u, v));
            }
          }
        });
  }

  /** A soft edge torn into the ends of slanting strokes. */
  private static float torn(float edge, int x, int y, int width, int height, Plane stripes) {
    if (edge <= 0 || edge >= 1) {
      return edge;
    }
    float side = Math.max(width, height);
    float across = (SLOPE * x + LEVEL * y) / (1.45f * side);
    float along = 0.5f + (LEVEL * x - SLOPE * y) / (1.45f * side);
    float end = stripes.at(across * STRIPES, along * CELLS_PER_SIDE);
    return edge * 0.25f + 0.75f * Curves.smoothStep(end - 0.14f, end + 0.14f, edge);
  }

  /** Where strokes end, 0.15 to 0.85: quick from stroke to stroke, slow along them. */
  private static Plane stripes(long seed) {
    Plane plane = new Plane(STRIPES, CELLS_PER_SIDE);
    for (int i = 0; i < plane.values().length; i++) {
      plane.values()[i] = 0.15f + 0.7f * Chance.unit(Chance.state(seed, i));
    }
    return plane;
  }

  /** Slow noise, −1 to 1. */
  private static Plane ragged(int width, int height, long seed) {
    Plane coarse = lattice(CELLS_PER_SIDE, seed);
    Plane fine = lattice(4 * CELLS_PER_SIDE, seed + 1);
    Plane out = new Plane(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float u = (x + 0.5f) / width;
        float v = (y + 0.5f) / height;
        out.values()[y * width + x] =
            0.65f * coarse.at(u * coarse.width(), v * coarse.height())
                + 0.35f * fine.at(u * fine.width(), v * fine.height());
      }
    }
    return out;
  }

  private static Plane lattice(int side, long seed) {
    Plane plane = new Plane(side, side);
    for (int i = 0; i < side * side; i++) {
      plane.values()[i] = Chance.signed(Chance.state(seed, i));
    }
    return plane;
  }
}
