package app.dreamimage.ml.style;

import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.picture.ArtworkEncoder;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.picture.PictureDecoder;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.studio.PaintingPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Paints the samples that the page shows: {@code SampleProgram PHOTO FOLDER} writes one JPEG for
 * every style, named after its slug: painted at 1024 pixels, shown at half of that.
 */
public final class SampleProgram {

  private static final PaintingWatch NOBODY =
      new PaintingWatch() {
        @Override
        public void progressed(PaintingProgress progress) {}

        @Override
        public boolean isCalledOff() {
          return false;
        }
      };

  private static final int QUALITY = 88;

  private SampleProgram() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    byte[] photo = Files.readAllBytes(Path.of(arguments[0]));
    Path folder = Path.of(arguments[1]);
    PaintingPipeline pipeline = PaintingPipeline.load(Accuracy.PRECISE);
    for (Style style : Style.values()) {
      PaintingOrder order =
          new PaintingOrder(
              style,
              Framing.PORTRAIT,
              PaintingOrder.USUAL,
              PaintingOrder.USUAL_STRENGTH,
              7,
              1,
              ArtworkFile.of(ImageFormat.PNG));
      Outcome<List<Artwork>> painted = pipeline.paint(photo, order, NOBODY);
      byte[] file =
          painted.fold(
              artworks -> artworks.get(0).file(),
              refusal -> {
                throw new IllegalStateException(style + " was refused: " + refusal.reason());
              });
      Files.write(folder.resolve(style.slug() + ".jpg"), halved(file));
    }
  }

  private static byte[] halved(byte[] file) {
    Picture picture =
        new PictureDecoder()
            .decode(file)
            .fold(
                decoded -> decoded,
                refusal -> {
                  throw new IllegalStateException("an artwork cannot be read");
                });
    try (Workers workers = new Workers(2)) {
      Picture half = Scaling.shrunk(Oklab.of(picture, workers), 2, workers).toPicture(workers);
      return new ArtworkEncoder()
          .encode(half, new ArtworkFile(ImageFormat.JPEG, QUALITY, false))
          .file();
    }
  }
}
