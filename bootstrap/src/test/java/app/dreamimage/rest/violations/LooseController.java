package app.dreamimage.rest.violations;

import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.storage.violations.RowHelper;
import io.micronaut.http.cookie.Cookie;

/** Breaks: adapters know each other, controller public and returning a domain type, a cookie. */
public final class LooseController {
  public PolicyVersion version() {
    return RowHelper.version();
  }

  Cookie tracking() {
    return Cookie.of("tracking", "1");
  }
}
