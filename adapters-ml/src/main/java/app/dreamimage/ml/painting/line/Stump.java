package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/** A paper stump, which rubs a pigment into the sheet without marks: soft skin, careful eyes. */
public final class Stump {

  private static final float SHARPNESS = 1.6f;

  private final Study study;
  private final Sheet sheet;
  private final Plane wanted;

  /** A stump that works toward the wanted lightness, at full size. */
  public Stump(Study study, Sheet sheet, Plane wanted) {
    this.study = study;
    this.sheet = sheet;
    this.wanted = wanted;
  }

  /** How much of what is missing is rubbed in at a point of the maps, 0 to 1. */
  @FunctionalInterface
  public interface Share {
    /** The share at a map point. */
    float at(float x, float y);
  }

  /** Rubs in a share of what the pigment can still give; {@code tooth} as of a stick. */
  public void rub(Pigment pigment, Share share, float tooth, Workers workers) {
    float toMap = 1f / study.scale();
    float own = pigment.lightness();
    workers.overRows(
        sheet.height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < sheet.width; x++) {
              int i = y * sheet.width + x;
              float now = sheet.colour[i * Sheet.STRIDE];
              float room = own - now;
              float gap = Math.abs(room) < 0.02f ? 0 : (wanted.values()[i] - now) / room;
              if (gap > 0.01f) {
                float press = Math.min(gap, 1) * share.at((x + 0.5f) * toMap, (y + 0.5f) * toMap);
                if (press > 0.004f) {
                  float rough =
                      Curves.clamp01(press * (1 + SHARPNESS * (sheet.tooth.at(x, y) - 0.5f)));
                  sheet.tint(i, pigment, press + tooth * (rough - press));
                }
              }
            }
          }
        });
  }
}
