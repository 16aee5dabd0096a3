package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.ml.picture.ArtworkEncoder;
import app.dreamimage.ml.picture.PhotoSamples;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.picture.PictureDecoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the faces that are found are painted, in whatever order they come. */
final class FaceChoiceTest {

  private static final PaintingOrder ORDER =
      new PaintingOrder(Style.OIL, Framing.SQUARE, 512, 50, 7, 1, ArtworkFile.of(ImageFormat.PNG));

  private final List<Integer> counts = new ArrayList<>();

  @Test
  void a_small_face_in_front_of_the_list_costs_nobody_their_painting() {
    int painted = painted(10, 200, 5).fold(List::size, refusal -> 0);

    assertEquals(1, painted);
    assertEquals(List.of(1), counts);
  }

  @Test
  void where_every_face_is_too_small_the_largest_one_says_by_how_much() {
    int found = painted(10, 20).fold(none -> 0, no -> no.shortfall().orElseThrow().found());

    assertEquals(20, found);
  }

  /** The outcome for a photo with faces whose eyes are so far apart. */
  private Outcome<List<Artwork>> painted(float... eyeDistances) {
    List<FaceLandmarks> found = new ArrayList<>();
    for (float distance : eyeDistances) {
      found.add(face(distance));
    }
    PaintingPipeline pipeline =
        new PaintingPipeline(
            new PictureDecoder(),
            picture -> found,
            (photo, faces, order, watch) -> {
              counts.add(faces.size());
              return Outcome.granted(List.of(new Picture(1, 1, new int[1])));
            },
            new ArtworkEncoder());
    return pipeline.paint(PhotoSamples.file("coffee.png"), ORDER, unwatched());
  }

  private static PaintingWatch unwatched() {
    return new PaintingWatch() {
      @Override
      public void progressed(PaintingProgress progress) {
        // Nobody watches.
      }

      @Override
      public boolean isCalledOff() {
        return false;
      }
    };
  }

  private static FaceLandmarks face(float eyeDistance) {
    float[] xyz = new float[3 * 468];
    xyz[3 * 362] = eyeDistance;
    xyz[3 * 263] = eyeDistance;
    return FaceLandmarks.of(xyz, new float[] {0, 0, 1, 1}, 1);
  }
}
