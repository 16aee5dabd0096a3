package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/** A finger that blends colours into the sheet without marks. */
public final class ColourStump {

  private static final float ROUGHNESS = 1.6f;

  private final Study study;
  private final Sheet sheet;
  private final Oklab colours;

  /** A finger that works toward these colours, of the size of the sheet. */
  public ColourStump(Study study, Sheet sheet, Oklab colours) {
    this.colours = colours;
    this.study = study;
    this.sheet = sheet;
  }

  /** Blends in a share of the colours; {@code tooth} as of a stick. */
  public void rub(Stump.Share share, float tooth, Workers workers) {
    float toMap = 1f / study.scale();
    float[] light = colours.lightness().values();
    float[] a = colours.a().values();
    float[] b = colours.b().values();
    workers.overRows(
        sheet.height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < sheet.width; x++) {
              float press = share.at((x + 0.5f) * toMap, (y + 0.5f) * toMap);
              if (press > 0.004f) {
                float height = sheet.tooth.at(x, y) - 0.5f;
                float alpha = Curves.clamp01(press * (1 + tooth * ROUGHNESS * height));
                int pixel = y * sheet.width + x;
                int i = pixel * Sheet.STRIDE;
                sheet.colour[i] += alpha * (light[pixel] - sheet.colour[i]);
                sheet.colour[i + 1] += alpha * (a[pixel] - sheet.colour[i + 1]);
                sheet.colour[i + 2] += alpha * (b[pixel] - sheet.colour[i + 2]);
              }
            }
          }
        });
  }
}
