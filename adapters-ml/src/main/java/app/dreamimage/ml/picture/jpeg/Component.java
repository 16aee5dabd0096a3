package app.dreamimage.ml.picture.jpeg;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One of the colours of a frame: its blocks as the file has them, its samples at the size at which
 * they are decoded.
 */
final class Component {

  /** The place in a block, row by row, of each coefficient in zigzag order (T.81, figure A.6). */
  static final int[] NATURAL_ORDER = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  final int id;
  final int across;
  final int down;
  final int quantisation;

  /** Blocks that the picture needs, and blocks with those that fill up its last units. */
  final int blocksAcross;

  final int blocksDown;
  final int storedAcross;
  final int storedDown;

  /** How many samples a block gives in each direction: 8, 4, 2 or 1. */
  final int side;

  /** The samples, once there are any, row by row, {@link #stride} to a row. */
  byte[] samples = new byte[0];

  final int stride;

  /** What the last block's lowest frequency was. */
  int lastDc;

  /** Coefficients that a progressive file refines: the lowest {@code side × side} of each block. */
  @Nullable Coefficients coefficients;

  /**
   * A component of a frame.
   *
   * @param frame the frame's size, its greatest sampling factors and its units
   * @param across its own sampling factor
   * @param down its own sampling factor
   */
  Component(Frame frame, int id, int across, int down, int quantisation) {
    this.id = id;
    this.across = across;
    this.down = down;
    this.quantisation = quantisation;
    this.blocksAcross = ceiling(ceiling(frame.width() * across, frame.across()), 8);
    this.blocksDown = ceiling(ceiling(frame.height() * down, frame.down()), 8);
    this.storedAcross = frame.unitsAcross() * across;
    this.storedDown = frame.unitsDown() * down;
    this.side = side(frame);
    this.stride = storedAcross * side;
  }

  /** A colour that is stored at a smaller size is shrunk by as much less. */
  private int side(Frame frame) {
    int more = frame.across() / across;
    boolean alike = more * across == frame.across() && more * down == frame.down();
    return alike && Integer.bitCount(more) == 1 ? Math.min(8, frame.side() * more) : frame.side();
  }

  static int ceiling(int number, int divisor) {
    return (number + divisor - 1) / divisor;
  }

  /** Makes room for the samples, if there is none yet. */
  void allocateSamples() {
    if (samples.length == 0) {
      samples = new byte[stride * storedDown * side];
    }
  }

  /** Where the samples of a block begin. */
  int sampleAt(int column, int row) {
    return row * side * stride + column * side;
  }

  /** Overwrites what it holds of the picture. */
  void clear() {
    Arrays.fill(samples, (byte) 0);
    if (coefficients != null) {
      coefficients.clear();
      coefficients = null;
    }
  }

  /**
   * What all components of a picture share.
   *
   * @param width in pixels, at full size
   * @param height in pixels, at full size
   * @param across the greatest sampling factor
   * @param down the greatest sampling factor
   * @param side how many pixels a block of eight becomes at the size that is wanted
   */
  record Frame(int width, int height, int across, int down, int side) {

    int unitsAcross() {
      return ceiling(width, 8 * across);
    }

    int unitsDown() {
      return ceiling(height, 8 * down);
    }
  }
}
