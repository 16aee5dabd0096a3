package app.dreamimage.domain.generation;

import app.dreamimage.domain.policy.InvalidValue;

/** The file format of an artwork. */
public enum ImageFormat {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg");

  private final String mediaType;
  private final String extension;

  ImageFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type (RFC 6838). */
  public String mediaType() {
    return mediaType;
  }

  /** The usual file name extension, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * The format that a client wrote.
   *
   * @throws InvalidValue if there is none of that name
   */
  public static ImageFormat named(String name) {
    return switch (name) {
      case "png" -> PNG;
      case "jpeg", "jpg" -> JPEG;
      default -> throw new InvalidValue("format", "png or jpeg");
    };
  }
}
