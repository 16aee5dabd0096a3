package app.dreamimage.ml.benchmark;

import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.picture.Detail;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.picture.PictureDecoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Measures the way from the bytes of a twelve-megapixel JPEG to the landmarks of its face against
 * decoding it at full size with the JDK's own reader alone: rounds interleaved in one virtual
 * machine, medians of wall time, and their ratios.
 *
 * <p>Run with {@code OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1}. Arguments: how many rounds, 15
 * unless told; {@code progressive} for a photo of that kind. A third of the rounds again is run
 * first and thrown away.
 */
final class PhotoBenchmark {

  private PhotoBenchmark() {}

  /** Prints a line per measurement. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
    byte[] photo = LargePhoto.jpeg(arguments.length > 1);
    System.out.printf("a JPEG of %.1f MB%n", photo.length / 1e6);
    ImageIO.setUseCache(false);
    PictureDecoder decoder = new PictureDecoder();
    try (FaceModel model = FaceModel.load()) {
      Dl4jLandmarkFinder fast = new Dl4jLandmarkFinder(model, Accuracy.FAST);
      Dl4jLandmarkFinder precise = new Dl4jLandmarkFinder(model, Accuracy.PRECISE);
      Map<String, Callable<Integer>> tasks = new LinkedHashMap<>();
      tasks.put("decoded by the JDK alone", () -> byTheJdk(photo).getWidth());
      tasks.put("decoded in full", () -> decoded(decoder, photo, Detail.FULL).width());
      tasks.put("decoded as an overview", () -> decoded(decoder, photo, Detail.OVERVIEW).width());
      tasks.put("overview, landmarks, fast", () -> faces(decoder, photo, fast));
      tasks.put("overview, landmarks, precise", () -> faces(decoder, photo, precise));
      measure(tasks, rounds);
    }
  }

  private static void measure(Map<String, Callable<Integer>> tasks, int rounds) throws Exception {
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (int round = -rounds / 3; round < rounds; round++) {
      for (Map.Entry<String, Callable<Integer>> task : tasks.entrySet()) {
        long start = System.nanoTime();
        if (task.getValue().call() < 1) {
          throw new IllegalStateException("nothing came of: " + task.getKey());
        }
        long took = System.nanoTime() - start;
        if (round >= 0) {
          times.computeIfAbsent(task.getKey(), name -> new ArrayList<>()).add(took);
        }
      }
    }
    double jdk = median(times.values().iterator().next());
    times.forEach(
        (name, each) ->
            System.out.printf(
                "%-30s %8.1f ms  ratio %.2f%n", name, median(each), median(each) / jdk));
  }

  private static double median(List<Long> nanoseconds) {
    long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2e6;
  }

  private static BufferedImage byTheJdk(byte[] photo) throws IOException {
    Iterable<ImageReader> readers = () -> ImageIO.getImageReadersByFormatName("jpeg");
    Predicate<ImageReader> isTheJdks = one -> one.getClass().getName().startsWith("com.sun.");
    ImageReader reader =
        StreamSupport.stream(readers.spliterator(), false).filter(isTheJdks).findFirst().get();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(photo))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static Picture decoded(PictureDecoder decoder, byte[] photo, Detail detail) {
    return decoder
        .decode(photo, photo.length, detail)
        .fold(
            picture -> picture,
            refusal -> {
              throw new IllegalStateException(refusal.reason().name());
            });
  }

  private static int faces(PictureDecoder decoder, byte[] photo, Dl4jLandmarkFinder finder) {
    try (Picture picture = decoded(decoder, photo, Detail.OVERVIEW)) {
      return finder.findIn(picture).size();
    }
  }
}
