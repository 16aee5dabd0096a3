package app.dreamimage.application.chain;

import app.dreamimage.application.ring.Ring;

/** Breaks: a cycle of contexts. */
public record Chain(Ring next) {}
