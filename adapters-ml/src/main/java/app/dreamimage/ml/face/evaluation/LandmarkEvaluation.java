package app.dreamimage.ml.face.evaluation;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.picture.Picture;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Writes down what the finder finds in pictures, for accuracy work on files of the operator's own:
 * one line of JSON for each picture.
 *
 * <pre>{@code
 * {"image":"a.jpg","ms":41.3,"faces":[{"box":[x,y,w,h],"score":0.97,"mesh":[[x,y],…]}]}
 * }</pre>
 *
 * <p>Coordinates are picture pixels. A file that is no picture gets {@code "error":"unreadable"}.
 */
public final class LandmarkEvaluation {

  private final Dl4jLandmarkFinder finder;
  private final PictureReader reader;
  private final FacialDataAccess access;
  private final LongSupplier nanoseconds;

  /**
   * An evaluation.
   *
   * @param nanoseconds a clock that only runs forward, such as {@code System::nanoTime}
   */
  public LandmarkEvaluation(
      Dl4jLandmarkFinder finder,
      PictureReader reader,
      FacialDataAccess access,
      LongSupplier nanoseconds) {
    this.finder = finder;
    this.reader = reader;
    this.access = access;
    this.nanoseconds = nanoseconds;
  }

  /**
   * Evaluates every picture of a folder (not of those inside it) in the order of their names, or
   * every picture named by a list: a text file with a path per line, relative to the list.
   *
   * @throws IOException if the folder, the list or the output cannot be used
   */
  public void evaluate(Path folderOrList, Writer out) throws IOException {
    boolean folder = Files.isDirectory(folderOrList);
    Path base = folder ? folderOrList : folderOrList.toAbsolutePath().getParent();
    for (String image : folder ? filesIn(folderOrList) : linesOf(folderOrList)) {
      out.write(evaluated(image, base == null ? Path.of(image) : base.resolve(image)));
      out.write('\n');
      out.flush();
    }
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> linesOf(Path list) throws IOException {
    try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
      return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }

  private String evaluated(String image, Path file) {
    try (Picture picture = reader.read(file)) {
      long start = nanoseconds.getAsLong();
      List<FaceLandmarks> faces = finder.findIn(picture);
      double milliseconds = (nanoseconds.getAsLong() - start) / 1e6;
      String line = JsonLine.of(image, milliseconds, faces, access);
      faces.forEach(FaceLandmarks::close);
      return line;
    } catch (IOException e) {
      return JsonLine.unreadable(image);
    }
  }
}
