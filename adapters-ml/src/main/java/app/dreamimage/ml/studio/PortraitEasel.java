package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.framing.FaceSize;
import app.dreamimage.ml.framing.FrameShape;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.framing.PortraitFraming;
import app.dreamimage.ml.painting.Atelier;
import app.dreamimage.ml.painting.Manner;
import app.dreamimage.ml.painting.PaintingProgress;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.PersonFinder;
import app.dreamimage.ml.style.Techniques;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
   * @param follower who looks for the faces in the artwork
   * @param people who tells people from the background
   */
  PortraitEasel(FaceFollower follower, PersonFinder people, int threads) {
    this.secondLook = new SecondLook(new Likeness(follower));
    this.people = people;
    this.threads = threads;
  }

  @Override
  public Outcome<List<Picture>> paint(
      Picture photo, List<FaceLandmarks> faces, PaintingOrder order, BrushWatch watch) {
    List<FaceLandmarks> left = new ArrayList<>(faces);
    PortraitFraming framing = framing(photo, left, order);
    while (left.size() > 1 && !framing.everyFaceIsLargeEnough()) {
      // Without the smallest one the others may come closer.
      left.remove(Collections.min(left, Comparator.comparingDouble(FaceSize::of)));
      framing = framing(photo, left, order);
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

  private Outcome<List<Picture>> paint(
      Picture photo, PortraitFraming framing, PaintingOrder order, BrushWatch watch) {
    List<Picture> painted = new ArrayList<>();
    boolean handedOver = false;
    try (Portrait portrait = framed(photo, framing);
        Atelier painter = new Atelier(Techniques.of(order.style()), people, threads)) {
      for (int variation = 0; variation < order.variations(); variation++) {
        Manner manner =
            new Manner(
                order.seedOf(variation),
                (float) order.strength() / PaintingOrder.FREEST,
                order.file().note());
        Strokes strokes = new Strokes(watch, variation, order.variations());
        painted.add(secondLook.paint(painter, portrait, manner, mostDrift(order.style()), strokes));
      }
      handedOver = true;
      return Outcome.granted(painted);
    } catch (CancellationException calledOff) {
      return Outcome.refused(Reason.CALLED_OFF);
    } finally {
      if (!handedOver) {
        painted.forEach(Picture::close);
      }
    }
  }

  private Portrait framed(Picture photo, PortraitFraming framing) {
    try (Workers workers = new Workers(threads)) {
      return framing.frame(photo, workers);
    }
  }

  /** How far the features of a face may be from where they were, in eye distances. */
  static float mostDrift(Style style) {
    return switch (style) {
      case OIL, IMPASTO, WATERCOLOUR, PASTEL, CHALK, LOW_POLY, DREAM -> 0.06f;
      case PENCIL, POP_ART -> 0.08f;
      case INK -> 0.09f;
    };
  }

  private static FrameShape shape(Framing framing) {
    return switch (framing) {
      case PORTRAIT -> FrameShape.PORTRAIT;
      case SQUARE -> FrameShape.SQUARE;
      case ORIGINAL -> FrameShape.ORIGINAL;
    };
  }

  /** Hands the painter's progress with one of several variations on. */
  private record Strokes(BrushWatch watch, int variation, int variations)
      implements PaintingProgress {

    @Override
    public void reached(double fraction, int strokes) {
      watch.painted((variation + fraction) / variations);
    }

    @Override
    public int previewSide() {
      return watch.previewSide();
    }

    @Override
    public void grown(Picture preview) {
      watch.grown(preview);
    }

    @Override
    public boolean isCalledOff() {
      return watch.isCalledOff();
    }
  }
}
