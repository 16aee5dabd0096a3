/** Drawings in pen and ink. */
package app.dreamimage.ml.painting.ink;
