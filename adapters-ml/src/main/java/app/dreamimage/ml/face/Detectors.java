package app.dreamimage.ml.face;

import app.dreamimage.ml.raster.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Looks into several squares of a picture at once, with a detector for each of a few threads. The
 * answers come in the order of the squares, whoever looked. For one caller at a time.
 */
final class Detectors implements AutoCloseable {

  private final Workers workers;
  private final Queue<Detector> idle = new ConcurrentLinkedQueue<>();

  /**
   * Detectors for so many threads, the caller's included.
   *
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  Detectors(int threads) {
    workers = new Workers(threads);
    workers.forEach(threads, i -> idle.add(new Detector()));
  }

  /** The faces in each square, in picture pixels, surest first. */
  List<List<Detection>> detect(PicturePyramid picture, List<Region> squares) {
    List<List<Detection>> found = new ArrayList<>(Collections.nCopies(squares.size(), List.of()));
    workers.forEach(
        squares.size(),
        i -> {
          // There are as many as threads, so that one is always left.
          Detector detector = idle.remove();
          try {
            found.set(i, detector.detect(picture, squares.get(i)));
          } finally {
            idle.add(detector);
          }
        });
    return found;
  }

  /** Overwrites what they hold of the last picture. */
  void forget() {
    idle.forEach(Detector::forget);
  }

  @Override
  public void close() {
    workers.close();
    idle.forEach(Detector::close);
  }
}
