/** Drawings in chalk on toned paper. */
package app.dreamimage.ml.painting.chalk;
