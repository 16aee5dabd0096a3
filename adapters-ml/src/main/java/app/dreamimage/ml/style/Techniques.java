package app.dreamimage.ml.style;

import app.dreamimage.domain.generation.Style;
import app.dreamimage.ml.painting.Technique;
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

/** The techniques of the styles. */
public final class Techniques {

  private Techniques() {}

  /** The technique in which a style is painted. */
  public static Technique of(Style style) {
    return switch (style) {
      case OIL -> new OilTechnique();
      case IMPASTO -> new ImpastoTechnique();
      case WATERCOLOUR -> new WatercolourTechnique();
      case INK -> new InkTechnique();
      case PENCIL -> new PencilTechnique();
      case CHALK -> new ChalkTechnique();
      case PASTEL -> new PastelTechnique();
      case POP_ART -> new PopArtTechnique();
      case LOW_POLY -> new FacetTechnique();
      case DREAM -> new DreamTechnique();
    };
  }
}
