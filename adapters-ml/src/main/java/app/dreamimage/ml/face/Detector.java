package app.dreamimage.ml.face;

import app.dreamimage.ml.face.PicturePyramid.Border;
import app.dreamimage.ml.face.graph.BlazeFace;
import app.dreamimage.ml.face.plan.Plan;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds where in a square of a picture faces may be. For one thread. */
final class Detector implements AutoCloseable {

  private static final double LEAST_SCORE = 0.6;
  private static final double SAME_FACE = 0.3;
  private static final int SIDE = BlazeFace.SIDE;
  private static final int NUMBERS_PER_ANCHOR = 16;
  private static final double GREATEST_LOGIT = 100;

  private final Plan plan = Plan.of(BlazeFace.graph(), SIDE, SIDE, 3);
  private final float[] input = new float[SIDE * SIDE * 3];

  /** The faces in a square, in picture pixels, surest first. */
  List<Detection> detect(PicturePyramid picture, Region square) {
    picture.sample(square, SIDE, Border.BLACK, input);
    for (int i = 0; i < input.length; i++) {
      input[i] = input[i] / 127.5f - 1;
    }
    plan.input().put(input);
    plan.run();
    List<Detection> found = new ArrayList<>();
    decode(
        plan.output(BlazeFace.FINE_SCORES), plan.output(BlazeFace.FINE_BOXES), 16, square, found);
    decode(
        plan.output(BlazeFace.COARSE_SCORES),
        plan.output(BlazeFace.COARSE_BOXES),
        8,
        square,
        found);
    return merged(found);
  }

  private static void decode(
      FloatBuffer logits, FloatBuffer boxes, int grid, Region square, List<Detection> found) {
    int anchorsPerCell = logits.remaining() / (grid * grid);
    for (int anchor = 0; anchor < logits.remaining(); anchor++) {
      double score = probability(logits.get(anchor));
      // Written so that a logit that is not a number is no face.
      if (!(score >= LEAST_SCORE)) {
        continue;
      }
      int cell = anchor / anchorsPerCell;
      int row = cell / grid;
      int column = cell % grid;
      double anchorX = (column + 0.5) / grid;
      double anchorY = (row + 0.5) / grid;
      int first = anchor * NUMBERS_PER_ANCHOR;
      double centreX = anchorX + boxes.get(first) / SIDE;
      double centreY = anchorY + boxes.get(first + 1) / SIDE;
      double halfWidth = boxes.get(first + 2) / SIDE / 2;
      double halfHeight = boxes.get(first + 3) / SIDE / 2;
      double[] places = {
        centreX - halfWidth,
        centreY - halfHeight,
        centreX + halfWidth,
        centreY + halfHeight,
        anchorX + boxes.get(first + 4) / SIDE,
        anchorY + boxes.get(first + 5) / SIDE,
        anchorX + boxes.get(first + 6) / SIDE,
        anchorY + boxes.get(first + 7) / SIDE
      };
      found.add(new Detection(inPicture(places, square), score));
    }
  }

  private static double probability(float logit) {
    return 1 / (1 + Math.exp(-Math.max(-GREATEST_LOGIT, Math.min(logit, GREATEST_LOGIT))));
  }

  private static double[] inPicture(double[] places, Region square) {
    double[] mapped = new double[places.length];
    for (int i = 0; i < places.length; i += 2) {
      mapped[i] = square.pictureX(places[i], places[i + 1]);
      mapped[i + 1] = square.pictureY(places[i], places[i + 1]);
    }
    return mapped;
  }

  /** Anchors that mean the same face become their mean, weighted by their scores. */
  private static List<Detection> merged(List<Detection> found) {
    List<Detection> left = new ArrayList<>(found);
    left.sort(Comparator.comparingDouble(Detection::score).reversed());
    List<Detection> merged = new ArrayList<>();
    while (!left.isEmpty()) {
      Detection surest = left.get(0);
      Box box = surest.box();
      List<Detection> same =
          left.stream()
              .filter(one -> one == surest || box.intersectionOverUnion(one.box()) > SAME_FACE)
              .toList();
      left.removeAll(same);
      merged.add(new Detection(mean(same), surest.score()));
    }
    return merged;
  }

  private static double[] mean(List<Detection> detections) {
    double[] mean = new double[detections.get(0).places().length];
    double total = detections.stream().mapToDouble(Detection::score).sum();
    for (Detection detection : detections) {
      double weight = detection.score() / total;
      Arrays.setAll(mean, i -> mean[i] + weight * detection.places()[i]);
    }
    return mean;
  }

  /** Overwrites what it holds of the last picture. */
  void forget() {
    plan.forget();
    Arrays.fill(input, 0);
  }

  @Override
  public void close() {
    forget();
    plan.close();
  }
}
