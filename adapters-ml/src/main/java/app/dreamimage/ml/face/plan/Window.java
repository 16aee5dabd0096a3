package app.dreamimage.ml.face.plan;

/**
 * The pixels around each pixel that an operation looks at.
 *
 * @param height of the kernel
 * @param width of the kernel
 * @param stride from one window to the next, in both directions
 * @param padded whether windows reach over the edges by TensorFlow's SAME rule, or stay inside
 */
record Window(int height, int width, int stride, boolean padded) {

  /** As native operations take it, up to and with the padding's kind. */
  long[] arguments(long... more) {
    long[] arguments = new long[9 + more.length];
    arguments[0] = height;
    arguments[1] = width;
    arguments[2] = stride;
    arguments[3] = stride;
    arguments[6] = 1;
    arguments[7] = 1;
    arguments[8] = padded ? 1 : 0;
    System.arraycopy(more, 0, arguments, 9, more.length);
    return arguments;
  }

  /** Whether it is one pixel, and every pixel has its turn. */
  boolean isPixel() {
    return height == 1 && width == 1 && stride == 1;
  }

  /** Whether it is the whole of a map, once. */
  boolean isAllOf(FeatureMap.Shape shape) {
    return height == shape.height() && width == shape.width() && !padded;
  }
}
