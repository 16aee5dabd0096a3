package app.dreamimage.domain.chain;

import app.dreamimage.domain.ring.Ring;

/** Breaks: a cycle of contexts. */
public record Chain(Ring next) {}
