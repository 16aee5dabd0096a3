/**
 * A JPEG decoder (ITU-T T.81: baseline, extended and progressive, Huffman, eight bits) in
 * memory-safe Java, which can decode at a half, a quarter or an eighth of the size: the discrete
 * cosine transform is undone for the low frequencies alone, so that work and memory follow the size
 * that is wanted. Knows nothing of profiles, orientation or what the picture is for.
 *
 * <p>A file that ends too early is a {@link java.io.EOFException}, any other fault in it an {@link
 * javax.imageio.IIOException}.
 */
@NullMarked
package app.dreamimage.ml.picture.jpeg;

import org.jspecify.annotations.NullMarked;
