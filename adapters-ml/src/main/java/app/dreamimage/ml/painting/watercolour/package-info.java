/** Transparent washes of pigment on rough white paper. */
package app.dreamimage.ml.painting.watercolour;
