/** Brush strokes of oil on canvas. */
package app.dreamimage.ml.painting.oil;
