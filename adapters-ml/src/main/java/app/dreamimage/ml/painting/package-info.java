/**
 * The painters: a portrait and a seed become an artwork. A painter draws on the stages of {@code
 * study} and {@code raster}, so that a style is little more than a recipe.
 */
package app.dreamimage.ml.painting;
