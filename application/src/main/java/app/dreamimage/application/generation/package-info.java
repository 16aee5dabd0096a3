/** Ordering, painting, following, calling off and keeping artworks. */
package app.dreamimage.application.generation;
