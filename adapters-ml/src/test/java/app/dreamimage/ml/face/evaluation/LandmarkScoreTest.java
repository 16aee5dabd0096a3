package app.dreamimage.ml.face.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandmarkScoreTest {

  private static final int[] LABEL_POINTS = {36, 39, 42, 45, 30, 48, 54};
  private static final int[] MESH_POINTS = {33, 133, 362, 263, 4, 61, 291};
  private static final double[][] FACE = {
    {10, 10}, {20, 10}, {40, 10}, {50, 10}, {30, 30}, {20, 45}, {40, 45}
  };

  @TempDir private Path folder;

  @Test
  void the_error_is_the_mean_distance_over_that_of_the_outer_eye_corners() throws IOException {
    LandmarkScore score = score("[0,0,60,60]", face("[0,0,60,60]", 2));

    assertEquals(1, score.found());
    assertEquals(5, score.error(), 1e-9);
    assertEquals(0, score.unmatched());
  }

  @Test
  void a_face_elsewhere_does_not_count_as_found() throws IOException {
    LandmarkScore score = score("[0,0,60,60]", face("[200,0,60,60]", 2));

    assertEquals(0, score.found());
    assertEquals(1, score.labelled());
    assertEquals(1, score.unmatched());
  }

  @Test
  void of_two_found_the_closer_one_counts() throws IOException {
    LandmarkScore score =
        score("[0,0,60,60]", face("[5,5,60,60]", 4) + "," + face("[1,1,60,60]", 0));

    assertEquals(1, score.found());
    assertEquals(0, score.error(), 1e-9);
    assertEquals(1, score.unmatched());
  }

  private LandmarkScore score(String labelBox, String faces) throws IOException {
    Path labels =
        Files.writeString(
            folder.resolve("labels.json"),
            "{\"images\":[{\"image\":\"set/a.jpg\",\"faces\":[{\"box\":%s,\"landmarks68\":%s}]}]}"
                .formatted(labelBox, points(68, LABEL_POINTS, 0)));
    Path evaluation =
        Files.writeString(
            folder.resolve("out.jsonl"),
            "{\"image\":\"a.jpg\",\"ms\":1,\"faces\":[%s]}\n".formatted(faces));
    LandmarkScore score = new LandmarkScore();
    score.add(labels, evaluation);
    return score;
  }

  private static String face(String box, double shift) {
    return "{\"box\":%s,\"score\":1,\"mesh\":%s}".formatted(box, points(468, MESH_POINTS, shift));
  }

  private static String points(int count, int[] indices, double shift) {
    double[][] points = new double[count][2];
    for (int i = 0; i < indices.length; i++) {
      points[indices[i]] = new double[] {FACE[i][0] + shift, FACE[i][1]};
    }
    return IntStream.range(0, count)
        .mapToObj(i -> Arrays.toString(points[i]))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
