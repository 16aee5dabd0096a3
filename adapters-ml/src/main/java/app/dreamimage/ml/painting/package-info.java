/**
 * The painters: a portrait and a manner become an artwork. A painter studies the portrait with the
 * stages of {@code study} and has a technique paint it; each technique is a package of its own and
 * little more than a recipe.
 */
package app.dreamimage.ml.painting;
