/** Paintings in pastel on rough toned paper. */
package app.dreamimage.ml.painting.pastel;
