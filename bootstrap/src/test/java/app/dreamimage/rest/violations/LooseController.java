package app.dreamimage.rest.violations;

import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.storage.violations.RowHelper;

/** Breaks: adapters know each other, controller public and returning a domain type. */
public final class LooseController {
  public PolicyVersion version() {
    return RowHelper.version();
  }
}
