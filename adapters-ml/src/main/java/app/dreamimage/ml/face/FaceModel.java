package app.dreamimage.ml.face;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * The networks in memory, ready to run. Loading brings in the native libraries and the detector;
 * the mesh models follow with the first face, the segmentation with the first portrait. To be used
 * by the thread that loaded it.
 */
public final class FaceModel implements AutoCloseable {

  private final Detector detector;
  private @Nullable Mesher mesher;
  private @Nullable CloseMesher closeMesher;
  private @Nullable Segmenter segmenter;

  private FaceModel(Detector detector) {
    this.detector = detector;
  }

  /**
   * Loads the model. Native operations are set to one thread each, for the whole process: for these
   * small networks more of them are slower.
   */
  public static FaceModel load() {
    Nd4j.getEnvironment().setMaxThreads(1);
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    return new FaceModel(new Detector());
  }

  Detector detector() {
    return detector;
  }

  Mesher mesher() {
    if (mesher == null) {
      mesher = new Mesher();
    }
    return mesher;
  }

  CloseMesher closeMesher() {
    if (closeMesher == null) {
      closeMesher = new CloseMesher();
    }
    return closeMesher;
  }

  Segmenter segmenter() {
    if (segmenter == null) {
      segmenter = new Segmenter();
    }
    return segmenter;
  }

  /** Overwrites what the model holds of the last picture. It can go on to be used. */
  void forget() {
    detector.forget();
    if (mesher != null) {
      mesher.forget();
    }
    if (closeMesher != null) {
      closeMesher.forget();
    }
  }

  /** Forgets the last picture and frees the native memory. */
  @Override
  public void close() {
    detector.close();
    if (mesher != null) {
      mesher.close();
    }
    if (closeMesher != null) {
      closeMesher.close();
    }
    if (segmenter != null) {
      segmenter.close();
    }
  }
}
