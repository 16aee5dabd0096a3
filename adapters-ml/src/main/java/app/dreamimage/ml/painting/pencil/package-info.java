/** Drawings in graphite. */
package app.dreamimage.ml.painting.pencil;
