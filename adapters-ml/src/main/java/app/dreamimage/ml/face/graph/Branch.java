package app.dreamimage.ml.face.graph;

/**
 * A point in a graph from which layers go on.
 *
 * @param vertex the name of the vertex whose output this is
 * @param channels how many channels that output has
 */
record Branch(String vertex, int channels) {}
