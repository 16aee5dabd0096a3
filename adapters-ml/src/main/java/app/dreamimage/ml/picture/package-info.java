/**
 * Pictures in memory and in files: decoding photos under strict limits, encoding artworks with a
 * mark of their origin. Knows nothing of faces or painting.
 */
@NullMarked
package app.dreamimage.ml.picture;

import org.jspecify.annotations.NullMarked;
