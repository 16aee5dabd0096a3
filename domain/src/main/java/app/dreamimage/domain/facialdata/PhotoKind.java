package app.dreamimage.domain.facialdata;

/** The file formats in which a photo is accepted. Told apart by content, never by name. */
public enum PhotoKind {
  /** ITU-T T.81. */
  JPEG,
  /** W3C PNG, third edition. */
  PNG,
  /** RFC 9649. */
  WEBP
}
