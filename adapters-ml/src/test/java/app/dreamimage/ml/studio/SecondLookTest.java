package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.painting.Manner;
import app.dreamimage.ml.painting.Painter;
import app.dreamimage.ml.painting.PaintingProgress;
import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** An artwork that does not match the features of its photo is painted again. */
@Proves(Clause.FACIAL_DATA_SERVES_THE_ARTWORK)
final class SecondLookTest {

  private static final float MOST_DRIFT = 0.06f;

  private final FaceLandmarks face = TestPortraits.astronautsFace().get(0);
  private final Portrait portrait = new Portrait(new Picture(1, 1, new int[1]), List.of(face));
  private final List<Float> freedoms = new ArrayList<>();
  private final List<Long> seeds = new ArrayList<>();
  private final List<Boolean> notes = new ArrayList<>();
  private final List<Picture> artworks = new ArrayList<>();
  private final List<Double> fractions = new ArrayList<>();
  private final List<Integer> strokes = new ArrayList<>();
  private boolean calledOff;

  @Test
  void an_artwork_that_matches_is_painted_once() {
    assertEquals(0xaa01, lookAt(0.05f));
    assertEquals(List.of(0.5f), freedoms);
  }

  @Test
  void one_that_does_not_match_is_painted_again_with_half_the_freedom() {
    assertEquals(0xaa02, lookAt(0.2f, 0.03f));
    assertEquals(List.of(0.5f, 0.25f), freedoms);
  }

  @Test
  void after_two_repaintings_the_best_is_taken() {
    assertEquals(0xaa02, lookAt(0.3f, 0.1f, 0.2f));
    assertEquals(List.of(0.5f, 0.25f, 0f), freedoms);
  }

  @Test
  void where_no_face_is_ever_found_the_most_faithful_is_taken() {
    assertEquals(0xaa03, lookAt(5, 5, 5));
  }

  @Test
  void what_is_as_faithful_as_can_be_is_not_painted_again() {
    assertEquals(0xaa01, lookAtFree(0, 0.4f));
    assertEquals(List.of(0f), freedoms);
  }

  @Test
  void a_repainting_keeps_the_seed_and_the_note() {
    lookAt(0.2f, 0.03f);

    assertEquals(List.of(7L, 7L), seeds);
    assertEquals(List.of(true, true), notes);
  }

  @Test
  void artworks_not_taken_are_overwritten() {
    lookAt(0.3f, 0.1f, 0.2f);

    assertEquals(0, artworks.get(0).rgb()[0]);
    assertEquals(0, artworks.get(2).rgb()[0]);
  }

  @Test
  void progress_never_falls_and_says_once_that_it_is_done() {
    lookAt(0.3f, 0.2f, 0.1f);

    for (int i = 1; i < fractions.size(); i++) {
      assertTrue(fractions.get(i) >= fractions.get(i - 1));
      assertTrue(strokes.get(i) >= strokes.get(i - 1));
    }
    assertEquals(1, fractions.stream().filter(fraction -> fraction >= 1).count());
    assertEquals(1, fractions.get(fractions.size() - 1));
    assertEquals(300, strokes.get(strokes.size() - 1));
  }

  @Test
  void a_repainting_can_be_called_off() {
    calledOff = true;

    assertThrows(CancellationException.class, () -> lookAt(0.3f, 0.1f));
    assertEquals(1, artworks.size());
    assertEquals(0, artworks.get(0).rgb()[0]);
  }

  @Test
  void whatever_fails_every_artwork_is_overwritten() {
    // A third drift is not there to be given.
    assertThrows(RuntimeException.class, () -> lookAt(0.3f, 0.1f));

    assertEquals(3, artworks.size());
    assertTrue(artworks.stream().allMatch(artwork -> artwork.rgb()[0] == 0));
  }

  private int lookAt(float... drifts) {
    return lookAtFree(Manner.USUAL_FREEDOM, drifts);
  }

  /** The colour of the artwork that is taken, where attempts drift so far. */
  private int lookAtFree(float freedom, float... drifts) {
    float eyes = face.interOcularDistance(FacialDataAccess.inTheStudio());
    FaceFollower follower =
        (artwork, known) -> {
          float drift = drifts[artworks.size() - 1];
          return List.of(TestPortraits.moved(face, 1, drift * eyes, 0));
        };
    Picture taken =
        new SecondLook(new Likeness(follower))
            .paint(painter(), portrait, new Manner(7, freedom, true), MOST_DRIFT, progress());
    return taken.rgb()[0];
  }

  private Painter painter() {
    return (framed, manner, progress) -> {
      if (progress.isCalledOff()) {
        throw new CancellationException();
      }
      progress.reached(0, 0);
      progress.reached(0.5, 40);
      freedoms.add(manner.freedom());
      seeds.add(manner.seed());
      notes.add(manner.noted());
      artworks.add(new Picture(1, 1, new int[] {0xaa01 + artworks.size()}));
      progress.reached(1, 100);
      return artworks.get(artworks.size() - 1);
    };
  }

  private PaintingProgress progress() {
    return new PaintingProgress() {
      @Override
      public void reached(double fraction, int laid) {
        fractions.add(fraction);
        strokes.add(laid);
      }

      @Override
      public boolean isCalledOff() {
        return calledOff && !artworks.isEmpty();
      }
    };
  }
}
