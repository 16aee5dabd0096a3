package app.dreamimage.ml.painting.facet;

/**
 * How the colours of facets differ from the picture's.
 *
 * @param vividness factor on chroma; a third of it on skin
 * @param play most that lightness varies from facet to facet, as paper folded at chance
 * @param seed of that play
 */
record FacetTint(float vividness, float play, long seed) {}
