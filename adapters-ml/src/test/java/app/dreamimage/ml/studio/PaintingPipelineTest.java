package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.ml.picture.ArtworkEncoder;
import app.dreamimage.ml.picture.PhotoSamples;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.picture.PictureDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** However a painting ends, its landmarks and the pixels of its photo have been overwritten. */
@Proves({Clause.LANDMARKS_ARE_NEVER_STORED, Clause.FACIAL_DATA_IS_PROCESSED_IN_REAL_TIME})
final class PaintingPipelineTest {

  private static final PaintingOrder ORDER =
      new PaintingOrder(Style.OIL, Framing.SQUARE, 512, 50, 7, 1, ArtworkFile.of(ImageFormat.PNG));

  private final List<FaceLandmarks> found = new ArrayList<>();
  private final List<Picture> decoded = new ArrayList<>();
  private boolean calledOff;
  private PaintingProgress.@Nullable Stage failsAt;

  @Test
  void nothing_facial_is_left_of_a_painting_that_is_done() {
    PaintingPipeline pipeline =
        pipeline(
            (photo, faces, order, watch) ->
                Outcome.granted(
                    List.of(new Picture(photo.width(), photo.height(), photo.rgb().clone()))));

    boolean done = paint(pipeline).fold(artwork -> true, refusal -> false);

    assertTrue(done);

    assertOverwritten();
  }

  @Test
  void nothing_facial_is_left_of_a_painting_that_was_called_off() {
    calledOff = true;

    boolean refused = paint(pipeline(null)).fold(artwork -> false, refusal -> true);

    assertTrue(refused);

    assertOverwritten();
  }

  @Test
  void nothing_facial_is_left_of_a_painting_that_failed() {
    PaintingPipeline pipeline =
        pipeline(
            (photo, faces, order, watch) -> {
              throw new IllegalStateException("the brush broke");
            });

    assertThrows(IllegalStateException.class, () -> paint(pipeline));

    assertOverwritten();
  }

  @Test
  void no_artwork_is_left_where_one_cannot_be_put_into_a_file() {
    List<Picture> painted = List.of(grey(), grey(), grey());
    failsAt = PaintingProgress.Stage.ENCODING;

    assertThrows(
        IllegalStateException.class,
        () -> paint(pipeline((photo, faces, order, watch) -> Outcome.granted(painted))));

    assertTrue(painted.stream().allMatch(picture -> picture.rgb()[0] == 0));
  }

  private static Picture grey() {
    return new Picture(1, 1, new int[] {0x808080});
  }

  private PaintingPipeline pipeline(Easel easel) {
    return new PaintingPipeline(
        new PictureDecoder(),
        picture -> {
          decoded.add(picture);
          float[] xyz = new float[3 * 468];
          Arrays.fill(xyz, 4);
          xyz[3 * 362] = picture.width();
          xyz[3 * 263] = picture.width();
          found.add(FaceLandmarks.of(xyz, new float[] {1, 2, 3, 4}, 1));
          return List.copyOf(found);
        },
        easel,
        new ArtworkEncoder());
  }

  private Outcome<Artwork> paint(PaintingPipeline pipeline) {
    return pipeline
        .paint(
            PhotoSamples.file("coffee.png"),
            ORDER,
            new PaintingWatch() {
              @Override
              public void progressed(PaintingProgress progress) {
                if (progress.stage() == failsAt) {
                  throw new IllegalStateException("nobody watches");
                }
              }

              @Override
              public boolean isCalledOff() {
                return calledOff && !found.isEmpty();
              }
            })
        .map(painted -> painted.get(0));
  }

  private void assertOverwritten() {
    FacialDataAccess access = FacialDataAccess.inTheStudio();
    assertEquals(1, found.size());
    assertArrayEquals(new float[3 * 468], found.get(0).coordinates(access));
    assertArrayEquals(new float[4], found.get(0).boundingBox(access));
    assertTrue(Arrays.stream(decoded.get(0).rgb()).allMatch(pixel -> pixel == 0));
  }
}
