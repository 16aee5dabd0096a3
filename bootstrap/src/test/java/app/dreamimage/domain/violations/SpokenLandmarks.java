package app.dreamimage.domain.violations;

/** Breaks: a record would print its coordinates. */
record SpokenLandmarks(float x, float y) {}
