/** Flat inks, dots and black lines of a screen print. */
package app.dreamimage.ml.painting.popart;
