/**
 * What pencil, pen, chalk and pastel have in common: a sheet of paper with a tooth, marks drawn
 * with a stick or a pen, hatching that lays marks until the wanted tone is reached, and contours
 * that follow the flow of the portrait.
 */
package app.dreamimage.ml.painting.line;
