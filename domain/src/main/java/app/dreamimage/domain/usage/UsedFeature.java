package app.dreamimage.domain.usage;

/** What is counted. A closed set. */
public enum UsedFeature {
  /** Somebody sent a photo and ordered an artwork. */
  ORDERING,
  /** The studio made an artwork, or could not. */
  PAINTING
}
