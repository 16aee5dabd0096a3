package app.dreamimage.ml.framing;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import java.util.Arrays;

/**
 * How large a face is, whichever way it is turned: the distance between its eyes, or what that
 * would be from the front where the face is turned aside. Only for judging whether there is enough
 * of a face to paint: a photo of twice the pixels helps against a small face, and against a turned
 * one it does not.
 */
public final class FaceSize {

  private static final int FOREHEAD = 10;
  private static final int CHIN = 152;

  /**
   * Eye distances in the length of a face, at the least: about 0.41 with the mouth closed, and no
   * face that looks into the camera falls below this even when it shouts.
   */
  private static final float LEAST_OF_LENGTH = 1 / 3f;

  private FaceSize() {}

  /** The size in eye distances as seen from the front, in pixels of the picture. */
  public static float of(FaceLandmarks face) {
    FacialDataAccess access = FacialDataAccess.inTheStudio();
    float[] xyz = face.coordinates(access);
    double dx = xyz[3 * CHIN] - xyz[3 * FOREHEAD];
    double dy = xyz[3 * CHIN + 1] - xyz[3 * FOREHEAD + 1];
    Arrays.fill(xyz, 0);
    float fromLength = LEAST_OF_LENGTH * (float) Math.sqrt(dx * dx + dy * dy);
    return Math.max(face.interOcularDistance(access), fromLength);
  }
}
