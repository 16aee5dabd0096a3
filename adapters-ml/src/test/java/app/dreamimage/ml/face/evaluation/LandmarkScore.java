package app.dreamimage.ml.face.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.shade.jackson.databind.JsonNode;
import org.nd4j.shade.jackson.databind.ObjectMapper;

/**
 * Compares what an evaluation wrote with faces labelled by hand.
 *
 * <p>Labels: {@code {images:[{image, faces:[{box:[x,y,w,h], landmarks68:[[x,y]…]}]}]}}; pictures
 * are matched by file name. Within a picture, labelled and found faces are paired one to one,
 * closest boxes first, if the intersection of their boxes is at least 0.3 of their union, or each
 * box's centre lies in the other. The error of a pair is the mean distance of seven points (four
 * eye corners, nose tip, two mouth corners) in per cent of the distance between the labelled outer
 * eye corners.
 */
final class LandmarkScore {

  private static final int[] LABEL_POINTS = {36, 39, 42, 45, 30, 48, 54};
  private static final int[] MESH_POINTS = {33, 133, 362, 263, 4, 61, 291};
  private static final double LEAST_OVERLAP = 0.3;

  private final List<Double> errors = new ArrayList<>();
  private int labelled;
  private int unmatched;

  /** Prints the score. Arguments: the labels, the evaluation's output. */
  public static void main(String[] files) throws IOException {
    LandmarkScore score = new LandmarkScore();
    score.add(Path.of(files[0]), Path.of(files[1]));
    System.out.println(score);
  }

  /** Adds all labelled pictures. */
  void add(Path labels, Path evaluation) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> found = new HashMap<>();
    for (String line : Files.readAllLines(evaluation)) {
      JsonNode picture = json.readTree(line);
      found.put(name(picture), picture.get("faces"));
    }
    for (JsonNode picture : json.readTree(labels.toFile()).get("images")) {
      JsonNode faces = found.get(name(picture));
      if (faces == null) {
        throw new IOException("not evaluated: " + name(picture));
      }
      add(picture.get("faces"), faces);
    }
  }

  private static String name(JsonNode picture) {
    return Path.of(picture.get("image").asText()).getFileName().toString();
  }

  private void add(JsonNode labels, JsonNode found) {
    labelled += labels.size();
    List<JsonNode> labelsLeft = new ArrayList<>();
    labels.forEach(labelsLeft::add);
    List<JsonNode> foundLeft = new ArrayList<>();
    found.forEach(foundLeft::add);
    while (true) {
      JsonNode bestLabel = null;
      JsonNode bestFace = null;
      double best = -1;
      for (JsonNode label : labelsLeft) {
        for (JsonNode face : foundLeft) {
          double overlap = overlap(label.get("box"), face.get("box"));
          boolean same = overlap >= LEAST_OVERLAP || centred(label.get("box"), face.get("box"));
          if (same && overlap > best) {
            best = overlap;
            bestLabel = label;
            bestFace = face;
          }
        }
      }
      if (bestLabel == null) {
        break;
      }
      errors.add(error(bestLabel.get("landmarks68"), bestFace.get("mesh")));
      labelsLeft.remove(bestLabel);
      foundLeft.remove(bestFace);
    }
    unmatched += foundLeft.size();
  }

  private static double overlap(JsonNode a, JsonNode b) {
    double width =
        Math.min(at(a, 0) + at(a, 2), at(b, 0) + at(b, 2)) - Math.max(at(a, 0), at(b, 0));
    double height =
        Math.min(at(a, 1) + at(a, 3), at(b, 1) + at(b, 3)) - Math.max(at(a, 1), at(b, 1));
    double shared = Math.max(0, width) * Math.max(0, height);
    return shared / (at(a, 2) * at(a, 3) + at(b, 2) * at(b, 3) - shared);
  }

  private static boolean centred(JsonNode a, JsonNode b) {
    return holdsCentre(a, b) && holdsCentre(b, a);
  }

  private static boolean holdsCentre(JsonNode box, JsonNode of) {
    double x = at(of, 0) + at(of, 2) / 2 - at(box, 0);
    double y = at(of, 1) + at(of, 3) / 2 - at(box, 1);
    return x >= 0 && y >= 0 && x <= at(box, 2) && y <= at(box, 3);
  }

  private static double error(JsonNode label, JsonNode mesh) {
    double sum = 0;
    for (int i = 0; i < LABEL_POINTS.length; i++) {
      sum += distance(label.get(LABEL_POINTS[i]), mesh.get(MESH_POINTS[i]));
    }
    return 100 * sum / LABEL_POINTS.length / distance(label.get(36), label.get(45));
  }

  private static double distance(JsonNode a, JsonNode b) {
    return Math.hypot(at(a, 0) - at(b, 0), at(a, 1) - at(b, 1));
  }

  private static double at(JsonNode numbers, int index) {
    return numbers.get(index).asDouble();
  }

  int found() {
    return errors.size();
  }

  int labelled() {
    return labelled;
  }

  /** Faces found where none is labelled. */
  int unmatched() {
    return unmatched;
  }

  /** The mean error of the faces found, in per cent of the distance of the outer eye corners. */
  double error() {
    return errors.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  @Override
  public String toString() {
    return "found %d of %d (%.1f %%), mean error of seven points %.2f %%, %d more found"
        .formatted(found(), labelled, 100.0 * found() / labelled, error(), unmatched);
  }
}
