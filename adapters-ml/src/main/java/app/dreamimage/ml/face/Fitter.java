package app.dreamimage.ml.face;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fits the mesh to a face by one look after the other. For one thread.
 *
 * <p>The second look goes to where the first one says the face is; what either does not take for a
 * face is none. Where precision is asked for, a closer look follows.
 */
final class Fitter implements AutoCloseable {

  private static final double LEAST_PROBABILITY = 0.5;

  private final Mesher mesher = new Mesher();
  private @Nullable CloseMesher closeMesher;

  /** The mesh of the face in a square; nothing if there is none. */
  Optional<Mesh> fit(PicturePyramid pyramid, Region square, Accuracy accuracy) {
    Region closer;
    try (Mesh first = mesher.fit(pyramid, square)) {
      if (!(first.probability() > LEAST_PROBABILITY)) {
        return Optional.empty();
      }
      closer = first.region();
    }
    Mesh second = mesher.fit(pyramid, closer);
    boolean isFace = second.probability() > LEAST_PROBABILITY;
    if (isFace && accuracy == Accuracy.FAST) {
      return Optional.of(second);
    }
    second.close();
    return isFace ? Optional.of(closeUp(pyramid, closer, second.probability())) : Optional.empty();
  }

  /** What turns far to the side is seen askew at first, and better by each look from its place. */
  private Mesh closeUp(PicturePyramid pyramid, Region region, double probability) {
    if (closeMesher == null) {
      closeMesher = new CloseMesher();
    }
    Mesh second = new Mesh(closeMesher.fitWithMirror(pyramid, region), probability);
    if (!second.isTurnedAway()) {
      return second;
    }
    try (second) {
      return new Mesh(closeMesher.fitWithMirror(pyramid, second.region()), probability);
    }
  }

  /** Overwrites what it holds of the last picture. */
  void forget() {
    mesher.forget();
    if (closeMesher != null) {
      closeMesher.forget();
    }
  }

  @Override
  public void close() {
    mesher.close();
    if (closeMesher != null) {
      closeMesher.close();
    }
  }
}
