package app.dreamimage.ml.painting;

import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.PersonFinder;
import app.dreamimage.ml.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * Studies a portrait and has a technique paint it. A portrait that is painted again is not studied
 * again, so the study of the last one stays until another comes or {@link #close()} overwrites it.
 * For one caller at a time.
 */
public final class Atelier implements Painter, AutoCloseable {

  private final Technique technique;
  private final PersonFinder people;
  private final int threads;
  private @Nullable Portrait studied;
  private @Nullable Study study;

  /**
   * A painter of one technique who works on so many threads, the caller's included.
   *
   * @param people who tells people from the background, always asked from the caller's thread
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public Atelier(Technique technique, PersonFinder people, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: at least one is needed");
    }
    this.technique = technique;
    this.people = people;
    this.threads = threads;
  }

  @Override
  public Picture paint(Portrait portrait, Manner manner, PaintingProgress progress) {
    try (Workers workers = new Workers(threads)) {
      Hand hand = new Hand(manner, workers, progress);
      hand.report(0);
      Study known = studyOf(portrait, workers);
      hand.report(Hand.STUDIED);
      Picture artwork = technique.paint(known, hand);
      if (manner.noted()) {
        Note.writeOn(artwork);
      }
      hand.report(1);
      return artwork;
    }
  }

  private Study studyOf(Portrait portrait, Workers workers) {
    Study known = study;
    if (known == null || studied != portrait) {
      close();
      known = Study.of(portrait, people, workers);
      studied = portrait;
      study = known;
    }
    return known;
  }

  /** Overwrites what is known of the last portrait. */
  @Override
  public void close() {
    if (study != null) {
      study.close();
    }
    study = null;
    studied = null;
  }
}
