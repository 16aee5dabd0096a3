package app.dreamimage.bootstrap.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The files that artworks are written to: all of them or none.
 *
 * @param places as many as there are artworks
 */
record PaintedFiles(List<Path> places) {

  /** One file is called what the user said; several are numbered before its ending. */
  static PaintedFiles at(Path out, int count) {
    return new PaintedFiles(
        count == 1
            ? List.of(out)
            : IntStream.rangeClosed(1, count).mapToObj(number -> numbered(out, number)).toList());
  }

  private static Path numbered(Path out, int number) {
    String name = String.valueOf(out.getFileName());
    int dot = name.lastIndexOf('.');
    return out.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
  }

  /**
   * What speaks against writing there, before anything has been painted.
   *
   * @param photo is not to be written over, by whatever name
   */
  Optional<String> objection(Path photo) throws IOException {
    for (Path place : places) {
      Path folder = place.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        return Optional.of("--out names a folder that does not exist.");
      }
      if (Files.isDirectory(place)) {
        return Optional.of("--out names a folder, and must name a file.");
      }
      if (Files.exists(place) && Files.exists(photo) && Files.isSameFile(place, photo)) {
        return Optional.of("--out names the photo itself, which would be lost.");
      }
    }
    return Optional.empty();
  }

  /**
   * Writes the artworks in their order.
   *
   * @throws IOException if one could not be written; then none is left
   */
  void write(List<byte[]> artworks) throws IOException {
    List<Path> begun = new ArrayList<>();
    try {
      for (int i = 0; i < artworks.size(); i++) {
        // What cannot be opened is somebody else's and is not removed.
        try (OutputStream file = Files.newOutputStream(places.get(i))) {
          begun.add(places.get(i));
          file.write(artworks.get(i));
        }
      }
    } catch (IOException e) {
      begun.forEach(place -> removeAfter(e, place));
      throw e;
    }
  }

  private static void removeAfter(IOException failure, Path place) {
    try {
      Files.deleteIfExists(place);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
