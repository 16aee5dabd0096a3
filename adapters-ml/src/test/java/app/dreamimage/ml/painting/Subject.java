package app.dreamimage.ml.painting;

import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.painting.chalk.ChalkTechnique;
import app.dreamimage.ml.painting.dream.DreamTechnique;
import app.dreamimage.ml.painting.facet.FacetTechnique;
import app.dreamimage.ml.painting.impasto.ImpastoTechnique;
import app.dreamimage.ml.painting.ink.InkTechnique;
import app.dreamimage.ml.painting.oil.OilTechnique;
import app.dreamimage.ml.painting.pastel.PastelTechnique;
import app.dreamimage.ml.painting.pencil.PencilTechnique;
import app.dreamimage.ml.painting.popart.PopArtTechnique;
import app.dreamimage.ml.painting.watercolour.WatercolourTechnique;
import app.dreamimage.ml.picture.Picture;
import java.util.List;
import java.util.stream.Stream;

/**
 * A technique and what is expected of it alone.
 *
 * @param painted checksum of the astronaut at 512 pixels, seed 7
 * @param eyesKept the least of an eye's fine detail that must be in the artwork
 */
record Subject(String name, Technique technique, long painted, double eyesKept) {

  /** Those whose colours are the photo's. */
  static List<Subject> inColour() {
    return List.of(
        new Subject("oil", new OilTechnique(), 2744817430L, 0.75),
        new Subject("impasto", new ImpastoTechnique(), 134089388L, 0.70),
        new Subject("low poly", new FacetTechnique(), 1401785936L, 0.75),
        new Subject("watercolour", new WatercolourTechnique(), 4177282998L, 0.75),
        new Subject("pop art", new PopArtTechnique(), 1745589448L, 0.50),
        new Subject("dream", new DreamTechnique(), 800403395L, 0.75),
        new Subject("pastel", new PastelTechnique(), 3576286818L, 0.75));
  }

  /** Those in a few sticks or one pen. */
  static List<Subject> inLines() {
    return List.of(
        new Subject("pencil", new PencilTechnique(), 2961162329L, 0.60),
        new Subject("ink", new InkTechnique(), 1048286585L, 0.45),
        new Subject("chalk", new ChalkTechnique(), 2070740293L, 0.65));
  }

  /** All techniques. */
  static List<Subject> all() {
    return Stream.concat(inColour().stream(), inLines().stream()).toList();
  }

  Painter painter(int threads) {
    return TestPortraits.painter(technique, threads);
  }

  Picture paint(Portrait portrait, Manner manner, int threads) {
    return painter(threads).paint(portrait, manner, PaintingProgress.unwatched());
  }

  Picture paint(Portrait portrait) {
    return paint(portrait, Manner.seeded(7), 2);
  }

  @Override
  public String toString() {
    return name;
  }
}
