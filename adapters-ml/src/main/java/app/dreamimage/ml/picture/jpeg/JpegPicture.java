package app.dreamimage.ml.picture.jpeg;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * A decoded JPEG: planes of samples, which {@link #rows} puts together, and what else the file says
 * of them. Closing it overwrites the samples.
 */
public final class JpegPicture implements AutoCloseable {

  /** What the samples of a pixel are. */
  public enum Colours {
    /** One: lightness. */
    GREY,
    /** Three: red, green, blue. */
    RGB,
    /** Four: cyan, magenta, yellow, black; 255 is full ink. */
    CMYK
  }

  private final int width;
  private final int height;
  private final Colours colours;
  private final boolean luminance;
  private final boolean inverted;
  private final List<Component> components;
  private final Component.Frame frame;
  private final Optional<ByteBuffer> exif;
  private final Optional<byte[]> profile;

  JpegPicture(Component.Frame frame, List<Component> components, Segments segments) {
    this.frame = frame;
    this.components = components;
    this.width = Component.ceiling(frame.width() * frame.side(), 8);
    this.height = Component.ceiling(frame.height() * frame.side(), 8);
    this.colours =
        switch (components.size()) {
          case 1 -> Colours.GREY;
          case 3 -> Colours.RGB;
          default -> Colours.CMYK;
        };
    this.luminance = segments.isLuminance(components);
    this.inverted = segments.isInverted();
    this.exif = segments.exif();
    this.profile = segments.profile();
  }

  /** Width in pixels, as decoded. */
  public int width() {
    return width;
  }

  /** Height in pixels, as decoded. */
  public int height() {
    return height;
  }

  /** What the samples of a pixel are. */
  public Colours colours() {
    return colours;
  }

  /** The first Exif block, a TIFF file. Not a copy. */
  public Optional<ByteBuffer> exif() {
    return exif;
  }

  /** The embedded colour profile. */
  public Optional<byte[]> profile() {
    return profile;
  }

  /** A reader of the pixels, row by row. */
  public JpegRows rows() {
    return new JpegRows(components, frame, width, luminance, inverted);
  }

  @Override
  public void close() {
    components.forEach(Component::clear);
  }
}
