package app.dreamimage.application.ring;

import app.dreamimage.application.chain.Chain;

/** Breaks: a cycle of contexts. */
public record Ring(Chain next) {}
