package app.dreamimage.rest.security;

import app.dreamimage.domain.account.SecretToken;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.Optional;

/**
 * The token that a request carries, and whether the browser added it by itself: then another page
 * may have made it do so.
 */
record Credential(SecretToken token, boolean addedByTheBrowser) {

  private static final String BEARER = "Bearer ";

  /** The bearer token (RFC 6750) if there is an Authorization header, else the cookie. */
  static Optional<Credential> of(HttpRequest<?> request) {
    Optional<String> authorization = request.getHeaders().findFirst(HttpHeaders.AUTHORIZATION);
    if (authorization.isPresent()) {
      return authorization
          .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
          .map(value -> value.substring(BEARER.length()).strip())
          .filter(value -> !value.isEmpty())
          .map(value -> new Credential(new SecretToken(value), false));
    }
    return request
        .getCookies()
        .findCookie(SessionCookie.NAME)
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .map(value -> new Credential(new SecretToken(value), true));
  }
}
