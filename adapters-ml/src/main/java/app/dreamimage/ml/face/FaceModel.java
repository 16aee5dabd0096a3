package app.dreamimage.ml.face;

import app.dreamimage.ml.raster.Workers;
import java.util.List;
import java.util.Optional;
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

  private final Workers workers;
  private final Crew<Detector> detectors;
  private final Crew<Fitter> fitters;
  private @Nullable Segmenter segmenter;

  private FaceModel(int threads) {
    this.workers = new Workers(threads);
    this.detectors = new Crew<>(workers, Detector::new);
    this.fitters = new Crew<>(workers, Fitter::new);
    detectors.ready(threads);
  }

  /**
   * Loads the model. Native operations are set to one thread each, for the whole process: for these
   * small networks more of them are slower. Two squares of a picture, or two faces, are looked at
   * side by side instead.
   */
  public static FaceModel load() {
    return load(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /** The model for so many threads, the caller's included. */
  static FaceModel load(int threads) {
    Nd4j.getEnvironment().setMaxThreads(1);
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    return new FaceModel(threads);
  }

  /** The faces that may be in each square, in picture pixels, surest first. */
  List<List<Detection>> detect(PicturePyramid picture, List<Region> squares) {
    return detectors.work(squares, (detector, square) -> detector.detect(picture, square));
  }

  /** The mesh of the face in each square; nothing where there is none. */
  List<Optional<Mesh>> fit(PicturePyramid picture, List<Region> squares, Accuracy accuracy) {
    return fitters.work(squares, (fitter, square) -> fitter.fit(picture, square, accuracy));
  }

  Segmenter segmenter() {
    if (segmenter == null) {
      segmenter = new Segmenter();
    }
    return segmenter;
  }

  /** Overwrites what the model holds of the last picture. It can go on to be used. */
  void forget() {
    detectors.each(Detector::forget);
    fitters.each(Fitter::forget);
  }

  /** Forgets the last picture and frees the native memory. */
  @Override
  public void close() {
    workers.close();
    detectors.each(Detector::close);
    fitters.each(Fitter::close);
    if (segmenter != null) {
      segmenter.close();
    }
  }
}
