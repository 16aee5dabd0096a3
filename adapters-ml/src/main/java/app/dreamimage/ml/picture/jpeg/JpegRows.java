package app.dreamimage.ml.picture.jpeg;

import java.util.Arrays;
import java.util.List;

/**
 * Puts the planes of a JPEG together to pixels. Colours that are stored at half the size lie
 * between their neighbours, three parts the near one and one part the far one.
 */
public final class JpegRows implements AutoCloseable {

  private static final int BITS = 16;
  private static final int RED = fixed(1.402);
  private static final int GREEN_BLUE = fixed(0.344136);
  private static final int GREEN_RED = fixed(0.714136);
  private static final int BLUE = fixed(1.772);

  private final List<Component> components;
  private final Component.Frame frame;
  private final int width;
  private final boolean luminance;
  private final boolean inverted;
  private final byte[][] lines;
  private final int[] mixed;

  JpegRows(
      List<Component> components,
      Component.Frame frame,
      int width,
      boolean luminance,
      boolean inverted) {
    this.components = components;
    this.frame = frame;
    this.width = width;
    this.luminance = luminance;
    this.inverted = inverted;
    this.lines = new byte[components.size()][width];
    this.mixed = new int[width / 2 + 2];
  }

  private static int fixed(double value) {
    return (int) Math.round(value * (1 << BITS));
  }

  /**
   * Reads a row.
   *
   * @param pixels as many as the picture is wide: {@code 0xRRGGBB}, or {@code 0xCCMMYYKK} of ink
   */
  public void read(int y, int[] pixels) {
    for (int i = 0; i < lines.length; i++) {
      line(components.get(i), y, lines[i]);
    }
    if (lines.length == 1) {
      for (int x = 0; x < width; x++) {
        pixels[x] = (lines[0][x] & 0xFF) * 0x010101;
      }
    } else {
      colours(pixels);
    }
  }

  /** Overwrites the last row. */
  @Override
  public void close() {
    for (byte[] line : lines) {
      Arrays.fill(line, (byte) 0);
    }
    Arrays.fill(mixed, 0);
  }

  private void colours(int[] pixels) {
    byte[] first = lines[0];
    byte[] second = lines[1];
    byte[] third = lines[2];
    for (int x = 0; x < width; x++) {
      int a = first[x] & 0xFF;
      int b = second[x] & 0xFF;
      int c = third[x] & 0xFF;
      pixels[x] = luminance ? red(a, b - 128, c - 128) : a << 16 | b << 8 | c;
    }
    if (lines.length == 4) {
      inks(pixels, lines[3]);
    }
  }

  /** From lightness and two differences of colour (ITU-T T.871, 7). */
  private static int red(int light, int blue, int red) {
    int grey = (light << BITS) + (1 << (BITS - 1));
    int r = clamped(grey + RED * red);
    int g = clamped(grey - GREEN_BLUE * blue - GREEN_RED * red);
    int b = clamped(grey + BLUE * blue);
    return r << 16 | g << 8 | b;
  }

  private static int clamped(int value) {
    return Math.max(0, Math.min(value >> BITS, 255));
  }

  /**
   * What was lightness and colour gives the inks' complements; Adobe's programs store complements
   * of all of them.
   */
  private void inks(int[] pixels, byte[] black) {
    int complement = luminance == inverted ? 0 : 0xFFFFFF;
    int blackComplement = inverted ? 0xFF : 0;
    for (int x = 0; x < width; x++) {
      pixels[x] = (pixels[x] ^ complement) << 8 | ((black[x] & 0xFF) ^ blackComplement);
    }
  }

  private void line(Component component, int y, byte[] line) {
    int across = ratio(frame.across(), component.across, component.side);
    int down = ratio(frame.down(), component.down, component.side);
    if (across == 1 && down == 1) {
      System.arraycopy(component.samples, y * component.stride, line, 0, width);
    } else if (across == 2 && (down == 1 || down == 2)) {
      doubled(component, y, down, line);
    } else if (across == 1 && down == 2) {
      between(component, y, line);
    } else {
      nearest(component, y, line);
    }
  }

  /** How many pixels a sample is wide or high; 0 if that is no whole number. */
  private int ratio(int most, int own, int side) {
    int pixels = most * frame.side();
    return pixels % (own * side) == 0 ? pixels / (own * side) : 0;
  }

  private void nearest(Component component, int y, byte[] line) {
    int pixelsDown = frame.down() * frame.side();
    int pixelsAcross = frame.across() * frame.side();
    int row = y * component.down * component.side / pixelsDown;
    for (int x = 0; x < width; x++) {
      int column = x * component.across * component.side / pixelsAcross;
      line[x] = component.samples[row * component.stride + column];
    }
  }

  /** The other row of half the height that row {@code y} lies next to. */
  private static int far(Component component, int y) {
    int last = component.blocksDown * component.side - 1;
    return Math.max(0, Math.min(y / 2 + (y & 1) * 2 - 1, last));
  }

  private void between(Component component, int y, byte[] line) {
    byte[] samples = component.samples;
    int near = y / 2 * component.stride;
    int far = far(component, y) * component.stride;
    for (int x = 0; x < width; x++) {
      line[x] = (byte) ((3 * (samples[near + x] & 0xFF) + (samples[far + x] & 0xFF) + 2) >> 2);
    }
  }

  private void doubled(Component component, int y, int down, byte[] line) {
    int own = Component.ceiling(width, 2);
    int near = y / down;
    int far = down == 1 ? near : far(component, y);
    byte[] samples = component.samples;
    for (int x = 0; x < own; x++) {
      mixed[x] =
          3 * (samples[near * component.stride + x] & 0xFF)
              + (samples[far * component.stride + x] & 0xFF);
    }
    for (int x = 0; x < width; x++) {
      int column = x >> 1;
      int neighbour = Math.max(0, Math.min(column + (x & 1) * 2 - 1, own - 1));
      line[x] = (byte) ((3 * mixed[column] + mixed[neighbour] + 8) >> 4);
    }
  }
}
