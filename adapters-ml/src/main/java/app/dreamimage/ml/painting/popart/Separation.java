package app.dreamimage.ml.painting.popart;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Polygons;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.FaceShape;
import app.dreamimage.ml.study.Study;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a portrait into flat inks: for every pixel a number in a table of inks. Skin goes by the
 * complexion of the nearest face, eyes and mouth have inks of their own, clothes and hair the
 * nearest ink of the shelf in three tones, the background one panel.
 */
final class Separation {

  private static final int PANEL = 0;
  private static final int BLACK = 1;
  private static final int WHITE = 2;
  private static final int GREY = 3;
  private static final int MOUTH = 4;
  private static final int PALE = 5;
  private static final int SHINE = 6;
  private static final int CLOTHES = 7;
  private static final int TONES = 4;
  private static final int FACES = CLOTHES + 8 * TONES;
  private static final int PER_FACE = 5;
  private static final float LIP_SKIN = 0.62f;
  private static final float NEAR = 0.05f;
  private static final float CALM = 0.035f;
  private static final float GREYISH = 0.038f;
  private static final float PALE_CHROMA = 0.062f;
  private static final float FAINT_SKIN = 0.12f;

  private final Study study;
  private final Oklab simple;
  private final PopArtRecipe recipe;
  private final Plane skin;
  private final Plane eyes;
  private final Plane lips;
  private final Plane mouths;
  private final List<Complexion> complexions = new ArrayList<>();
  private final List<Ink> inks = new ArrayList<>();

  Separation(Study study, Oklab picture, PopArtRecipe recipe, long seed, Workers workers) {
    this.study = study;
    float calm = CALM * study.eyeDistance() / study.scale();
    this.simple =
        new Oklab(GaussianBlur.of(picture.lightness(), calm, workers), picture.a(), picture.b());
    this.recipe = recipe;
    int width = simple.width();
    int height = simple.height();
    float near = NEAR * study.eyeDistance() / study.scale();
    this.skin = GaussianBlur.of(study.skin(), near, workers);
    this.eyes = new Plane(width, height);
    this.lips = new Plane(width, height);
    this.mouths = new Plane(width, height);
    for (FaceShape face : study.faces()) {
      face.eyes().forEach(eye -> Polygons.fill(eyes, eye, 1));
      Polygons.fill(lips, face.lips(), 1);
      Polygons.fill(mouths, face.mouth(), 1);
      Plane bare = new Plane(width, height);
      Polygons.fill(bare, face.oval(), 1);
      complexions.add(Complexion.of(simple, bare, recipe.boldness()));
    }
    mix();
    inks.set(PANEL, panel(seed));
  }

  private void mix() {
    inks.add(Ink.WHITE);
    inks.add(Ink.BLACK);
    inks.add(Ink.WHITE);
    inks.add(Ink.GREY);
    inks.add(Ink.SHELF.get(0).at(0.30f));
    inks.add(Ink.GREY.at(0.84f));
    inks.add(Ink.WHITE);
    for (Ink ink : Ink.SHELF) {
      inks.add(ink.at(0.27f));
      inks.add(ink.at(0.40f));
      inks.add(ink);
      inks.add(ink.at(Math.max(0.84f, ink.lightness() + 0.06f)));
    }
    for (Complexion complexion : complexions) {
      Ink middle = complexion.middle();
      float lip = Math.max(0.30f, middle.lightness() - 0.10f);
      inks.add(complexion.bright());
      inks.add(middle);
      inks.add(complexion.shadow());
      inks.add(Ink.SHELF.get(0).at(lip).mixed(middle.at(lip), LIP_SKIN));
      inks.add(middle.at(Math.max(0.24f, 0.45f * middle.lightness())).bolder(0.5f, 0.05f));
    }
  }

  /** The panel that goes best with the inks that people are mostly printed in. */
  private Ink panel(long seed) {
    int[] uses = new int[inks.size()];
    for (int y = 0; y < simple.height(); y += 2) {
      for (int x = 0; x < simple.width(); x += 2) {
        uses[number((x + 0.5f) * study.scale(), (y + 0.5f) * study.scale())]++;
      }
    }
    List<Ink> people = new ArrayList<>();
    for (int k = 1; k < uses.length; k++) {
      if (uses[k] > 0.02f * simple.width() * simple.height() / 4) {
        people.add(inks.get(k));
      }
    }
    return Ink.panel(people, seed);
  }

  Ink ink(int number) {
    return inks.get(number);
  }

  /** Whether an ink is that of the background. */
  static boolean isPanel(int number) {
    return number == PANEL;
  }

  /** The lightness that is parted: sharp at features, simplified elsewhere. */
  private float lightness(float x, float y, float u, float v) {
    float sharp = Curves.smoothStep(0.60f, 0.86f, study.importance().at(u, v));
    float l = simple.lightness().at(u, v);
    return sharp > 0 ? Curves.mix(l, study.picture().lightness().at(x, y), sharp) : l;
  }

  /** The number of the ink at a place of the picture. */
  int number(float x, float y) {
    float u = x / study.scale();
    float v = y / study.scale();
    if (study.person().at(u, v) < 0.5f) {
      return PANEL;
    }
    float l = lightness(x, y, u, v);
    return isSkin(u, v) ? ofSkin(u, v, l) : ofClothes(u, v, l);
  }

  private boolean isSkin(float u, float v) {
    if (skin.at(u, v) > 0.42f) {
      return true;
    }
    int nearest = nearestFace(u, v);
    FaceShape face = study.faces().get(nearest);
    float dx = face.middleX() - u;
    float dy = face.middleY() - v;
    boolean onHead = dx * dx + dy * dy < face.length() * face.length();
    return (onHead || skin.at(u, v) > FAINT_SKIN)
        && complexions
            .get(nearest)
            .isLike(simple.lightness().at(u, v), simple.a().at(u, v), simple.b().at(u, v));
  }

  private int ofSkin(float u, float v, float l) {
    int face = nearestFace(u, v);
    Complexion complexion = complexions.get(face);
    int first = FACES + face * PER_FACE;
    if (mouths.at(u, v) > 0.5f) {
      return l > 0.52f ? SHINE : l > 0.30f ? MOUTH : BLACK;
    }
    if (l < complexion.blackTo()) {
      return BLACK;
    }
    if (lips.at(u, v) > 0.5f) {
      return first + 3;
    }
    if (eyes.at(u, v) > 0.5f) {
      float white = complexion.middle().lightness();
      float chroma = squaredChroma(u, v);
      boolean pale = l > Math.max(0.50f, white - 0.10f) && chroma < 0.0075f;
      return pale ? SHINE : l < 0.75f * white ? first + 4 : first + 1;
    }
    if (l > complexion.brightFrom()) {
      return first;
    }
    return l > complexion.deepTo() ? first + 1 : first + 2;
  }

  private float squaredChroma(float u, float v) {
    float a = simple.a().at(u, v);
    float b = simple.b().at(u, v);
    return a * a + b * b;
  }

  private int ofClothes(float u, float v, float l) {
    if (l < recipe.black()) {
      return BLACK;
    }
    float a = simple.a().at(u, v);
    float b = simple.b().at(u, v);
    if (a * a + b * b < GREYISH * GREYISH) {
      return l < 0.40f ? CLOTHES + 5 * TONES : l < 0.66f ? GREY : l < 0.82f ? PALE : WHITE;
    }
    int first = CLOTHES + TONES * Ink.nearestHue(a, b);
    boolean pale = l > 0.80f || (l > 0.58f && a * a + b * b < PALE_CHROMA * PALE_CHROMA);
    return l < 0.33f ? first : l < 0.47f ? first + 1 : pale ? first + 3 : first + 2;
  }

  private int nearestFace(float u, float v) {
    int nearest = 0;
    float least = Float.POSITIVE_INFINITY;
    for (int k = 0; k < study.faces().size(); k++) {
      FaceShape face = study.faces().get(k);
      float dx = face.middleX() - u;
      float dy = face.middleY() - v;
      float distance = (dx * dx + dy * dy) / (face.length() * face.length());
      if (distance < least) {
        least = distance;
        nearest = k;
      }
    }
    return nearest;
  }

  /**
   * The dot that a screen has at a place.
   *
   * @param number the ink it is printed on
   * @return the part of the ground that it covers, 0 to 1
   */
  float coverage(float x, float y, int number) {
    float u = x / study.scale();
    float v = y / study.scale();
    if (number == PANEL) {
      float down = y / study.picture().height();
      return 0.42f * Curves.smoothStep(0.25f, 1.1f, down);
    }
    float l = simple.lightness().at(u, v);
    if (number >= FACES) {
      int part = (number - FACES) % PER_FACE;
      return part <= 1 ? complexions.get((number - FACES) / PER_FACE).coverage(l) : 0;
    }
    if (number == WHITE) {
      return 0.5f * Curves.smoothStep(0.95f, 0.80f, l);
    }
    boolean pure = number >= CLOTHES && (number - CLOTHES) % TONES == 2;
    return pure ? 0.65f * Curves.smoothStep(0.66f, 0.47f, l) : 0;
  }

  /** The ink of the dots on a ground. */
  Ink dots(int number) {
    if (number == PANEL) {
      Ink panel = inks.get(PANEL);
      return panel.lightness() > 0.8f ? Ink.SHELF.get(1).at(0.78f) : Ink.WHITE.mixed(panel, 0.35f);
    }
    if (number >= FACES) {
      return complexions.get((number - FACES) / PER_FACE).shadow();
    }
    return number == WHITE ? Ink.SHELF.get(4).at(0.74f) : inks.get(number - 1);
  }
}
