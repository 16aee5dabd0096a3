package app.dreamimage.ml.picture;

import java.io.IOException;

/** Reads the pixels of a stored picture, row by row from the top. */
@FunctionalInterface
interface PixelRows {

  /** Reads row {@code y} into {@code row}, which is as long as the picture is wide. */
  void read(int y, int[] row) throws IOException;
}
