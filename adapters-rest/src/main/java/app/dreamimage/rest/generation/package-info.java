/** Ordering, following, calling off and fetching artworks over HTTP. */
@NullMarked
package app.dreamimage.rest.generation;

import org.jspecify.annotations.NullMarked;
