package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.framing.FrameShape;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.framing.PortraitFraming;
import app.dreamimage.ml.painting.OilPainter;
import app.dreamimage.ml.painting.Painter;
import app.dreamimage.ml.painting.PaintingProgress;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Workers;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The easel of the studio: everyone in the frame who is large enough in it to be told, painted in
 * the ordered style.
 */
final class PortraitEasel implements Easel {

  private final int threads;

  /** An easel at which so many threads work, the caller's included. */
  PortraitEasel(int threads) {
    this.threads = threads;
  }

  @Override
  public Outcome<Picture> paint(
      Picture photo, List<FaceLandmarks> faces, PaintingOrder order, BrushWatch watch) {
    PortraitFraming framing = framing(photo, faces, order);
    for (int count = faces.size() - 1; count > 0 && !framing.everyFaceIsLargeEnough(); count--) {
      // The last one is the smallest: without them the others may come closer.
      framing = framing(photo, faces.subList(0, count), order);
    }
    if (framing.everyFaceIsLargeEnough()) {
      return paint(photo, framing, order, watch);
    }
    float filePixels = framing.photoPixels() * photo.reduction();
    return Outcome.refused(
        EyeDistance.tooSmall(
            framing.neededEyeDistance() * filePixels, framing.smallestEyeDistance() * filePixels));
  }

  private static PortraitFraming framing(
      Picture photo, List<FaceLandmarks> faces, PaintingOrder order) {
    return PortraitFraming.of(
        photo.width(), photo.height(), faces, shape(order.framing()), order.size());
  }

  private Outcome<Picture> paint(
      Picture photo, PortraitFraming framing, PaintingOrder order, BrushWatch watch) {
    try (Portrait portrait = framed(photo, framing)) {
      return Outcome.granted(
          painter(order.style()).paint(portrait, order.seed(), new Strokes(watch)));
    } catch (CancellationException calledOff) {
      return Outcome.refused(Reason.CALLED_OFF);
    }
  }

  private Portrait framed(Picture photo, PortraitFraming framing) {
    try (Workers workers = new Workers(threads)) {
      return framing.frame(photo, workers);
    }
  }

  private Painter painter(Style style) {
    return switch (style) {
      case OIL -> new OilPainter(threads);
    };
  }

  private static FrameShape shape(Framing framing) {
    return switch (framing) {
      case PORTRAIT -> FrameShape.PORTRAIT;
      case SQUARE -> FrameShape.SQUARE;
    };
  }

  /** Hands the painter's progress on. */
  private record Strokes(BrushWatch watch) implements PaintingProgress {

    @Override
    public void reached(double fraction, int strokes) {
      watch.painted(fraction);
    }

    @Override
    public boolean isCalledOff() {
      return watch.isCalledOff();
    }
  }
}
