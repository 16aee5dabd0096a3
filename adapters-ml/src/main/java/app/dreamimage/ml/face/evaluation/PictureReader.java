package app.dreamimage.ml.face.evaluation;

import app.dreamimage.ml.picture.Picture;
import java.io.IOException;
import java.nio.file.Path;

/** Decodes picture files. */
@FunctionalInterface
public interface PictureReader {

  /**
   * The upright picture in a file.
   *
   * @throws IOException if the file cannot be read or is not a picture
   */
  Picture read(Path file) throws IOException;
}
