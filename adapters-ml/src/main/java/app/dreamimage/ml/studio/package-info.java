/**
 * The studio: the pipeline from a photo to an artwork, the process in which it runs, and the
 * server's side of that process.
 *
 * <p>The two sides speak in bounded frames over the standard streams and trust each other with
 * nothing: a hostile photo may take over the worker, and then the worker is the enemy.
 */
@NullMarked
package app.dreamimage.ml.studio;

import org.jspecify.annotations.NullMarked;
