package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.picture.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets into the frame, and what is left when a painting fails. */
final class PortraitEaselTest {

  private final FaceLandmarks face = TestPortraits.astronautsFace().get(0);
  private final List<List<FaceLandmarks>> framed = new ArrayList<>();
  private final List<Picture> painted = new ArrayList<>();
  private int mostPainted = Integer.MAX_VALUE;

  @Test
  void the_smallest_face_is_left_out_wherever_it_is_in_the_list() {
    FaceLandmarks passerBy = TestPortraits.moved(face, 0.2f, 10, 10);

    assertTrue(isPainted(1, passerBy, face));

    assertEquals(1, framed.get(0).size());
    assertTrue(width(framed.get(0).get(0)) > 5 * width(passerBy));
  }

  @Test
  void a_face_that_looks_far_aside_is_painted() {
    assertTrue(isPainted(1, TestPortraits.turned(face, 80)));
  }

  @Test
  void artworks_of_a_painting_that_fails_are_overwritten() {
    mostPainted = 1;

    assertThrows(IllegalStateException.class, () -> isPainted(2, face));

    assertEquals(2, painted.size());
    for (Picture artwork : painted) {
      assertTrue(Arrays.stream(artwork.rgb()).allMatch(pixel -> pixel == 0));
    }
  }

  private boolean isPainted(int variations, FaceLandmarks... faces) {
    PaintingOrder order =
        new PaintingOrder(
            Style.LOW_POLY,
            Framing.SQUARE,
            512,
            50,
            7,
            variations,
            ArtworkFile.of(ImageFormat.PNG));
    Outcome<List<Picture>> outcome =
        new PortraitEasel(this::follow, TestPortraits.person(), 2)
            .paint(TestPortraits.astronaut(), List.of(faces), order, unwatched());
    return outcome.fold(artworks -> true, refusal -> false);
  }

  private List<FaceLandmarks> follow(Picture artwork, List<FaceLandmarks> known) {
    painted.add(artwork);
    if (painted.size() > mostPainted) {
      throw new IllegalStateException("looks no more");
    }
    List<FaceLandmarks> same =
        known.stream().map(one -> TestPortraits.moved(one, 1, 0, 0)).toList();
    framed.add(known.stream().map(one -> TestPortraits.moved(one, 1, 0, 0)).toList());
    return same;
  }

  private static float width(FaceLandmarks face) {
    return face.interOcularDistance(FacialDataAccess.inTheStudio());
  }

  private static Easel.BrushWatch unwatched() {
    return new Easel.BrushWatch() {
      @Override
      public void painted(double part) {
        // Nobody watches.
      }

      @Override
      public int previewSide() {
        return 0;
      }

      @Override
      public void grown(Picture preview) {
        preview.close();
      }

      @Override
      public boolean isCalledOff() {
        return false;
      }
    };
  }
}
