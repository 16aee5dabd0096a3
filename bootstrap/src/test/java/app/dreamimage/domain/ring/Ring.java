package app.dreamimage.domain.ring;

import app.dreamimage.domain.chain.Chain;

/** Breaks: a cycle of contexts. */
public record Ring(Chain next) {}
