package app.dreamimage.domain.policy;

/** A published version of the privacy policy. */
public record PolicyVersion(int major, int minor) {}
