package app.dreamimage.ml.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Rows of pixels leave nothing behind, however the reading ends. */
final class PixelConversionTest {

  private int[] lastRow = {};

  @Test
  void a_row_is_overwritten_where_the_next_one_cannot_be_read() {
    PixelRows rows =
        (y, row) -> {
          lastRow = row;
          if (y == 1) {
            throw new EOFException();
          }
          Arrays.fill(row, 0x806040);
        };

    assertThrows(
        EOFException.class,
        () ->
            PixelConversion.toPicture(
                new PixelConversion.Size(3, 2), rows, row -> {}, Orientation.UPRIGHT, 1));

    assertArrayEquals(new int[3], lastRow);
  }
}
