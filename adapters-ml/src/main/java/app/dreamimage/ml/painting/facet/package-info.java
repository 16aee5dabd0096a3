/** Flat facets between points that gather where the likeness sits. */
package app.dreamimage.ml.painting.facet;
