package app.dreamimage.domain.violations;

/** Breaks: nothing recognises a person. */
final class FaceEmbedding {}
