package app.dreamimage.rest.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of this service's own page from those that another page makes a browser send. A
 * page elsewhere can send neither the header (it would need a permission that is never given) nor
 * our origin.
 */
public final class OwnPage {

  /** The header that the page adds to every request. */
  public static final String HEADER = "X-Dream-Image";

  private static final Set<String> SAME_SITE_FETCHES = Set.of("same-origin", "none");

  private OwnPage() {}

  /** Whether the request says that it comes from the page, and nothing speaks against it. */
  public static boolean sent(HttpRequest<?> request) {
    HttpHeaders headers = request.getHeaders();
    String fetchSite = headers.get("Sec-Fetch-Site");
    return "1".equals(headers.get(HEADER))
        && isOfThisHost(headers.get(HttpHeaders.ORIGIN), headers.get(HttpHeaders.HOST))
        && (fetchSite == null || SAME_SITE_FETCHES.contains(fetchSite));
  }

  /** Browsers always send an origin with what changes something; without one it is a program. */
  private static boolean isOfThisHost(@Nullable String origin, @Nullable String host) {
    if (origin == null) {
      return true;
    }
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
