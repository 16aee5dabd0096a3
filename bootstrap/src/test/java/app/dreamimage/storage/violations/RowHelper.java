package app.dreamimage.storage.violations;

import app.dreamimage.domain.policy.PolicyVersion;

/** Breaks: banned suffix. */
public final class RowHelper {
  private RowHelper() {}

  public static PolicyVersion version() {
    return new PolicyVersion(1, 0);
  }
}
