package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.GuidedFilter;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;
import java.util.Arrays;
import java.util.List;

/**
 * Who is person and what is background, 0 to 1 for every map pixel, estimated from the faces alone:
 * a head, neck and shoulders below each face as first belief, then colours of the believed person
 * and of the believed background in turns (as in C. Rother et al., <i>GrabCut</i>, 2004, with
 * colour histograms and a guided filter in place of mixtures and cuts).
 *
 * <p>It is soft where it is unsure, and only what touches a face counts as person.
 */
final class PersonMask {

  private static final int WORKING_SIDE = 144;
  private static final int ROUNDS = 4;
  private static final float EDGE = 2e-3f;
  private static final float COLOUR_TRUST = 1.1f;
  private static final float COLOUR_LIMIT = 2.6f;

  private PersonMask() {}

  /**
   * The mask at the size of the given picture.
   *
   * @param picture the portrait at map size
   * @param faces in pixels of that map
   */
  static Plane of(Oklab picture, List<FaceShape> faces, Workers workers) {
    int factor = Math.max(1, Math.max(picture.width(), picture.height()) / WORKING_SIDE);
    Oklab small = Scaling.shrunk(picture, factor, workers);
    Plane prior = BodyBelief.logOdds(small.width(), small.height(), faces, factor);
    Plane belief = new Plane(small.width(), small.height());
    for (int i = 0; i < belief.values().length; i++) {
      belief.values()[i] = logistic(prior.values()[i]);
    }
    float window = Math.max(1, Math.max(small.width(), small.height()) / 36f);
    for (int round = 0; round < ROUNDS; round++) {
      Plane evidence = ColourModels.logRatio(small, belief, COLOUR_LIMIT);
      for (int i = 0; i < belief.values().length; i++) {
        belief.values()[i] = logistic(prior.values()[i] + COLOUR_TRUST * evidence.values()[i]);
      }
      belief = GuidedFilter.of(belief, small.lightness(), window, EDGE, workers);
      clamp(belief);
    }
    keepWhatTouchesAFace(belief, faces, factor);
    Plane mask = Scaling.to(picture.width(), picture.height(), belief, workers);
    mask = GuidedFilter.of(mask, picture.lightness(), 1.1f * factor, 1e-3f, workers);
    Plane ovals =
        GaussianBlur.of(
            FaceMasks.ovals(picture.width(), picture.height(), faces), factor / 2f, workers);
    for (int i = 0; i < mask.values().length; i++) {
      float sharpened = Curves.smoothStep(0.22f, 0.78f, mask.values()[i]);
      mask.values()[i] = Math.max(sharpened, ovals.values()[i]);
    }
    return mask;
  }

  private static void clamp(Plane belief) {
    for (int i = 0; i < belief.values().length; i++) {
      belief.values()[i] = Curves.clamp01(belief.values()[i]);
    }
  }

  private static float logistic(float logOdds) {
    return (float) (1 / (1 + StrictMath.exp(-logOdds)));
  }

  private static void keepWhatTouchesAFace(Plane belief, List<FaceShape> faces, int factor) {
    int width = belief.width();
    float[] values = belief.values();
    boolean[] reached = new boolean[values.length];
    int[] queue = new int[values.length];
    int end = 0;
    for (FaceShape face : faces) {
      int x = Math.min(Math.max((int) (face.middleX() / factor), 0), width - 1);
      int y = Math.min(Math.max((int) (face.middleY() / factor), 0), belief.height() - 1);
      if (!reached[y * width + x]) {
        reached[y * width + x] = true;
        queue[end++] = y * width + x;
      }
    }
    for (int begin = 0; begin < end; begin++) {
      int i = queue[begin];
      int x = i % width;
      int[] neighbours = {x > 0 ? i - 1 : i, x < width - 1 ? i + 1 : i, i - width, i + width};
      for (int j : neighbours) {
        if (j >= 0 && j < values.length && !reached[j] && values[j] > 0.45f) {
          reached[j] = true;
          queue[end++] = j;
        }
      }
    }
    boolean[] near = grown(reached, width);
    for (int i = 0; i < values.length; i++) {
      if (!near[i]) {
        values[i] = Math.min(values[i], 0.2f);
      }
    }
  }

  /** The same pixels and their neighbours, so that soft edges of what is kept stay soft. */
  private static boolean[] grown(boolean[] set, int width) {
    boolean[] grown = Arrays.copyOf(set, set.length);
    for (int i = 0; i < set.length; i++) {
      if (set[i]) {
        int x = i % width;
        for (int j :
            new int[] {i - width, i + width, x > 0 ? i - 1 : i, x < width - 1 ? i + 1 : i}) {
          if (j >= 0 && j < set.length) {
            grown[j] = true;
          }
        }
      }
    }
    return grown;
  }
}
