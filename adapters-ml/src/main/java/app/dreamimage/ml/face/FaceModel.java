package app.dreamimage.ml.face;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * The networks in memory, ready to run. Loading brings in the native libraries and the detector;
 * the mesh models follow with the first face, the segmentation with the first portrait. For one
 * caller at a time.
 */
public final class FaceModel implements AutoCloseable {

  private static final int MOST_THREADS = 2;

  private final Detectors detectors;
  private @Nullable Mesher mesher;
  private @Nullable CloseMesher closeMesher;
  private @Nullable Segmenter segmenter;

  private FaceModel(Detectors detectors) {
    this.detectors = detectors;
  }

  /**
   * Loads the model. Native operations are set to one thread each, for the whole process: for these
   * small networks more of them are slower. Two detectors work side by side instead.
   */
  public static FaceModel load() {
    return load(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /** The model with so many detectors, each on a thread of its own, the caller's included. */
  static FaceModel load(int threads) {
    Nd4j.getEnvironment().setMaxThreads(1);
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    return new FaceModel(new Detectors(threads));
  }

  Detectors detectors() {
    return detectors;
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
    detectors.forget();
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
    detectors.close();
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
