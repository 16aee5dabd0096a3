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
import app.dreamimage.ml.painting.Atelier;
import app.dreamimage.ml.painting.Manner;
import app.dreamimage.ml.painting.Painter;
import app.dreamimage.ml.painting.PaintingProgress;
import app.dreamimage.ml.painting.oil.OilTechnique;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.PersonFinder;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The easel of the studio: everyone in the frame who is large enough in it to be told, painted in
 * the ordered style.
 */
final class PortraitEasel implements Easel {

  private final SecondLook secondLook;
  private final PersonFinder people;
  private final int threads;

  /**
   * An easel at which so many threads work, the caller's included.
   *
   * @param finder who looks for the faces in the artwork
   * @param people who tells people from the background
   */
  PortraitEasel(LandmarkFinder finder, PersonFinder people, int threads) {
    this.secondLook = new SecondLook(new Likeness(finder));
    this.people = people;
    this.threads = threads;
  }

  @Override
  public Outcome<Picture> paint(
      Picture photo, List<FaceLandmarks> faces, PaintingOrder order, BrushWatch watch) {
    for (int count = faces.size(); count > 0; count--) {
      PortraitFraming framing =
          PortraitFraming.of(
              photo.width(),
              photo.height(),
              faces.subList(0, count),
              shape(order.framing()),
              order.size());
      if (framing.everyFaceIsLargeEnough()) {
        return paint(photo, framing, order, watch);
      }
      // The last one is the smallest: without them the others may come closer.
    }
    return Outcome.refused(Reason.FACE_TOO_SMALL);
  }

  private Outcome<Picture> paint(
      Picture photo, PortraitFraming framing, PaintingOrder order, BrushWatch watch) {
    try (Portrait portrait = framed(photo, framing)) {
      return Outcome.granted(
          secondLook.paint(
              painter(order.style()),
              portrait,
              Manner.seeded(order.seed()),
              mostDrift(order.style()),
              new Strokes(watch)));
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
      case OIL -> new Atelier(new OilTechnique(), people, threads);
    };
  }

  /** How far the features of a face may be from where they were, in eye distances. */
  private static float mostDrift(Style style) {
    return switch (style) {
      case OIL -> 0.06f;
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
