package app.dreamimage.ml.picture;

/**
 * Filters rows for a PNG: of the filters Sub, Up and Paeth, each row gets the one with the least
 * sum of absolute differences (W3C PNG, third edition, sections 9 and 12.7).
 */
final class PngRowFilter {

  private static final int SAMPLES = 3;
  private static final int SUB = 1;
  private static final int UP = 2;
  private static final int PAETH = 4;

  private final Picture picture;
  private byte[] above;
  private byte[] current;
  private final byte[] sub;
  private final byte[] up;
  private final byte[] paeth;

  PngRowFilter(Picture picture) {
    this.picture = picture;
    int length = SAMPLES * picture.width();
    above = new byte[SAMPLES + length];
    current = new byte[SAMPLES + length];
    sub = filtered(SUB, length);
    up = filtered(UP, length);
    paeth = filtered(PAETH, length);
  }

  private static byte[] filtered(int type, int length) {
    byte[] row = new byte[1 + length];
    row[0] = (byte) type;
    return row;
  }

  /** The next row with its filter byte. Rows are asked for in order; the array is reused. */
  byte[] row(int y) {
    byte[] previous = above;
    above = current;
    current = previous;
    unpack(y);
    int subSum = 0;
    int upSum = 0;
    int paethSum = 0;
    for (int i = SAMPLES; i < current.length; i++) {
      int value = current[i] & 0xFF;
      int left = current[i - SAMPLES] & 0xFF;
      int over = above[i] & 0xFF;
      int corner = above[i - SAMPLES] & 0xFF;
      byte bySub = (byte) (value - left);
      byte byUp = (byte) (value - over);
      byte byPaeth = (byte) (value - nearest(left, over, corner));
      int target = i - SAMPLES + 1;
      sub[target] = bySub;
      up[target] = byUp;
      paeth[target] = byPaeth;
      subSum += Math.abs(bySub);
      upSum += Math.abs(byUp);
      paethSum += Math.abs(byPaeth);
    }
    if (paethSum <= subSum && paethSum <= upSum) {
      return paeth;
    }
    return subSum <= upSum ? sub : up;
  }

  /** The three zeros in front stand for the pixel left of the first one. */
  private void unpack(int y) {
    int at = SAMPLES;
    int start = y * picture.width();
    for (int i = start; i < start + picture.width(); i++) {
      int rgb = picture.rgb()[i];
      current[at++] = (byte) (rgb >> 16);
      current[at++] = (byte) (rgb >> 8);
      current[at++] = (byte) rgb;
    }
  }

  /** Of three neighbours the one nearest to left + over − corner (9.4, Paeth). */
  static int nearest(int left, int over, int corner) {
    int byLeft = Math.abs(over - corner);
    int byOver = Math.abs(left - corner);
    int byCorner = Math.abs(left + over - 2 * corner);
    if (byLeft <= byOver && byLeft <= byCorner) {
      return left;
    }
    return byOver <= byCorner ? over : corner;
  }
}
