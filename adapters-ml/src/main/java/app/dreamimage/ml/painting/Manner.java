package app.dreamimage.ml.painting;

/**
 * What may differ between two artworks of one style from one photo.
 *
 * @param seed another seed gives another hand
 * @param freedom 0 stays as close to the photo as the style can, 1 takes the most liberties
 * @param noted whether a small line in the artwork says how it was made
 */
public record Manner(long seed, float freedom, boolean noted) {

  /** The freedom that a style was designed at. */
  public static final float USUAL_FREEDOM = 0.5f;

  public Manner {
    if (!(freedom >= 0 && freedom <= 1)) {
      throw new IllegalArgumentException("freedom: 0 to 1 is accepted");
    }
  }

  /** A manner without a note. */
  public Manner(long seed, float freedom) {
    this(seed, freedom, false);
  }

  /** The same with another freedom. */
  public Manner withFreedom(float other) {
    return new Manner(seed, other, noted);
  }

  /** The usual freedom with a seed, without a note. */
  public static Manner seeded(long seed) {
    return new Manner(seed, USUAL_FREEDOM);
  }
}
