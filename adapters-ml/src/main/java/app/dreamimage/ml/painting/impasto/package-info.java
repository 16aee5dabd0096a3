/** Thick oil paint, laid with a palette knife and loaded brushes. */
package app.dreamimage.ml.painting.impasto;
