package app.dreamimage.ml.style;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.Dl4jPersonFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.framing.FrameShape;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.framing.PortraitFraming;
import app.dreamimage.ml.painting.Atelier;
import app.dreamimage.ml.painting.Manner;
import app.dreamimage.ml.painting.PaintingProgress;
import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Workers;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_photo;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Times every style beside OpenCV's {@code stylization} (E. Gastal and M. Oliveira, <i>Domain
 * transform for edge-aware image and video processing</i>, SIGGRAPH 2011) on the same framed photo,
 * by turns in one process on two threads: {@code StyleBenchmark PHOTO [SIZE [ROUNDS]]}. Prints
 * medians without the first round, which warms up, and ratios to the peer of the same round.
 */
public final class StyleBenchmark {

  private static final int THREADS = 2;

  private StyleBenchmark() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1024;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8;
    Picture photo = TestPortraits.picture(ImageIO.read(new File(arguments[0])));
    FaceModel model = FaceModel.load();
    Dl4jPersonFinder people = new Dl4jPersonFinder(model);
    List<FaceLandmarks> faces = new Dl4jLandmarkFinder(model, Accuracy.PRECISE).findIn(photo);
    opencv_core.setNumThreads(THREADS);
    double[] peer = new double[rounds];
    Map<Style, double[]> millis = new EnumMap<>(Style.class);
    for (int round = 0; round < rounds; round++) {
      peer[round] = stylization(portrait(photo, faces, size).picture());
      for (Style style : Style.values()) {
        millis.computeIfAbsent(style, none -> new double[rounds])[round] =
            painting(style, portrait(photo, faces, size), people);
      }
    }
    System.out.printf(Locale.ROOT, "%-12s %6.0f ms%n", "stylization", median(peer));
    millis.forEach(
        (style, times) -> {
          double[] ratios = new double[rounds];
          Arrays.setAll(ratios, round -> times[round] / peer[round]);
          System.out.printf(
              Locale.ROOT, "%-12s %6.0f ms %5.2f%n", style.slug(), median(times), median(ratios));
        });
  }

  private static Portrait portrait(Picture photo, List<FaceLandmarks> faces, int size) {
    try (Workers workers = new Workers(THREADS)) {
      return PortraitFraming.of(photo.width(), photo.height(), faces, FrameShape.SQUARE, size)
          .frame(photo, workers);
    }
  }

  private static double painting(Style style, Portrait portrait, Dl4jPersonFinder people) {
    try (Atelier atelier = new Atelier(Techniques.of(style), people::findIn, THREADS)) {
      long start = System.nanoTime();
      atelier.paint(portrait, Manner.seeded(7), PaintingProgress.unwatched()).close();
      return (System.nanoTime() - start) / 1e6;
    }
  }

  private static double stylization(Picture picture) {
    byte[] bgr = new byte[3 * picture.rgb().length];
    for (int i = 0; i < picture.rgb().length; i++) {
      bgr[3 * i] = (byte) picture.rgb()[i];
      bgr[3 * i + 1] = (byte) (picture.rgb()[i] >> 8);
      bgr[3 * i + 2] = (byte) (picture.rgb()[i] >> 16);
    }
    try (Mat source = new Mat(picture.height(), picture.width(), opencv_core.CV_8UC3);
        Mat target = new Mat()) {
      source.data().put(bgr);
      long start = System.nanoTime();
      opencv_photo.stylization(source, target);
      return (System.nanoTime() - start) / 1e6;
    }
  }

  private static double median(double[] values) {
    double[] warm = Arrays.copyOfRange(values, Math.min(1, values.length - 1), values.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
