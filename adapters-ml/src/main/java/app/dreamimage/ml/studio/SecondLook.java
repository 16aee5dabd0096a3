package app.dreamimage.ml.studio;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.painting.Manner;
import app.dreamimage.ml.painting.Painter;
import app.dreamimage.ml.painting.PaintingProgress;
import app.dreamimage.ml.picture.Picture;

/**
 * Has an artwork painted, looks whether its features are where they should be, and has it painted
 * again with less freedom where they are not: at most twice, and then the best is taken.
 */
@Enforces(Clause.FACIAL_DATA_SERVES_THE_ARTWORK)
final class SecondLook {

  private static final int MOST_ATTEMPTS = 3;
  private static final double[] BEGUN = {0, 0.9, 0.95, 0.99};

  private final Likeness likeness;

  SecondLook(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * The artwork. Whatever was painted and is not returned is overwritten.
   *
   * @param mostDrift how far the features may be off, in eye distances
   * @throws java.util.concurrent.CancellationException if the progress says that it is called off
   */
  Picture paint(
      Painter painter,
      Portrait portrait,
      Manner manner,
      float mostDrift,
      PaintingProgress progress) {
    Attempt attempt = new Attempt(progress);
    Manner now = manner;
    Seen best = look(painter, portrait, now, attempt);
    try {
      while (best.drift > mostDrift && now.freedom() > 0 && attempt.number + 1 < MOST_ATTEMPTS) {
        now = attempt.next(now);
        Seen other = look(painter, portrait, now, attempt);
        // Where neither shows a face, the one closer to the photo is the better guess.
        boolean better = other.drift <= best.drift;
        (better ? best : other).artwork.close();
        best = better ? other : best;
      }
      progress.reached(1, attempt.strokes());
      return best.artwork;
    } catch (Throwable failed) {
      best.artwork.close();
      throw failed;
    }
  }

  private Seen look(Painter painter, Portrait portrait, Manner manner, Attempt attempt) {
    Picture artwork = painter.paint(portrait, manner, attempt);
    try {
      return new Seen(artwork, likeness.drift(portrait, artwork));
    } catch (Throwable failed) {
      artwork.close();
      throw failed;
    }
  }

  /** An artwork and how far its features are off. */
  private record Seen(Picture artwork, float drift) {}

  /** One attempt's progress as a part of the whole; who watches sees only the first one grow. */
  private static final class Attempt implements PaintingProgress {

    private final PaintingProgress whole;
    private int number;
    private int earlier;
    private int laid;

    Attempt(PaintingProgress whole) {
      this.whole = whole;
    }

    /** Half as free, and then as faithful as the style can be. */
    Manner next(Manner before) {
      number++;
      earlier += laid;
      laid = 0;
      return before.withFreedom(number == MOST_ATTEMPTS - 1 ? 0 : before.freedom() / 2);
    }

    int strokes() {
      return earlier + laid;
    }

    @Override
    public void reached(double fraction, int strokes) {
      laid = strokes;
      double length = BEGUN[number + 1] - BEGUN[number];
      whole.reached(BEGUN[number] + length * fraction, strokes());
    }

    @Override
    public boolean isCalledOff() {
      return whole.isCalledOff();
    }

    @Override
    public int previewSide() {
      return number == 0 ? whole.previewSide() : 0;
    }

    @Override
    public void grown(Picture preview) {
      whole.grown(preview);
    }
  }
}
