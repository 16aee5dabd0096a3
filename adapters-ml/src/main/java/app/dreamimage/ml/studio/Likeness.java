package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.picture.Picture;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the features in an artwork are where they are in the portrait it was painted from: the
 * promise that the artwork matches them, measured.
 *
 * <p>It sets the geometry of one picture beside that of its own source, point by point in the same
 * pixels. It knows nothing that could tell one person from another, it sees no second photo, what
 * it finds is overwritten before it answers, and its answer never leaves the studio.
 */
@Enforces(Clause.FACIAL_DATA_SERVES_THE_ARTWORK)
final class Likeness {

  /** Four eye corners, the tip of the nose, two corners of the mouth. */
  private static final int[] FEATURES = {33, 133, 362, 263, 4, 61, 291};

  private final FaceFollower follower;

  /** A likeness as the given follower sees it. */
  Likeness(FaceFollower follower) {
    this.follower = follower;
  }

  /**
   * How far the features have drifted: for each face the mean distance of seven points, in eye
   * distances of the portrait, and of several faces the greatest.
   *
   * @return infinity if there is a face in the portrait and none at its place in the artwork
   */
  float drift(Portrait portrait, Picture artwork) {
    List<FaceLandmarks> painted = follower.findAgain(artwork, portrait.faces());
    try {
      float greatest = 0;
      for (FaceLandmarks face : portrait.faces()) {
        greatest = Math.max(greatest, drift(face, painted));
      }
      return greatest;
    } finally {
      painted.forEach(FaceLandmarks::close);
    }
  }

  private static float drift(FaceLandmarks face, List<FaceLandmarks> painted) {
    float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
    float eyes = face.interOcularDistance(FacialDataAccess.inTheStudio());
    float least = Float.POSITIVE_INFINITY;
    for (FaceLandmarks one : painted) {
      float[] other = one.coordinates(FacialDataAccess.inTheStudio());
      float drift = distance(xyz, other) / eyes;
      Arrays.fill(other, 0);
      // A face elsewhere in the artwork is somebody else's.
      if (drift < 1) {
        least = Math.min(least, drift);
      }
    }
    Arrays.fill(xyz, 0);
    return least;
  }

  private static float distance(float[] from, float[] to) {
    double sum = 0;
    for (int feature : FEATURES) {
      double dx = to[3 * feature] - from[3 * feature];
      double dy = to[3 * feature + 1] - from[3 * feature + 1];
      sum += Math.sqrt(dx * dx + dy * dy);
    }
    return (float) (sum / FEATURES.length);
  }
}
