/**
 * What a painter learns from a portrait before the first stroke: exposure, who is person and what
 * is background, what matters how much, which way forms run. Shared by all styles; made once for a
 * portrait, and facial data like the portrait itself.
 *
 * <p>Maps are kept at a fraction of the picture's size ({@link Study#scale()}): what they hold is
 * smooth, and their cost stays the same for large pictures.
 */
package app.dreamimage.ml.study;
