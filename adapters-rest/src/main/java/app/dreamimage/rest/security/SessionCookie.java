package app.dreamimage.rest.security;

import app.dreamimage.domain.account.SecretToken;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cookie in which a browser carries the token of a session; no script can read it. */
public final class SessionCookie {

  static final String NAME = "dream_session";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private SessionCookie() {}

  /** The cookie that carries a token for as long as its session lasts. */
  public static Cookie carrying(SecretToken token, Duration lasts, HttpRequest<?> request) {
    return cookie(token.value(), lasts, request);
  }

  /** The cookie that makes the browser forget. */
  public static Cookie forgetting(HttpRequest<?> request) {
    return cookie("", Duration.ZERO, request);
  }

  private static Cookie cookie(String value, Duration lasts, HttpRequest<?> request) {
    return Cookie.of(NAME, value)
        .httpOnly(true)
        .sameSite(SameSite.Strict)
        .path("/")
        .maxAge(lasts.toSeconds())
        .secure(!isPlainHttpToThisMachine(request));
  }

  /** A browser on the same machine may speak without TLS, and would not keep a secure cookie. */
  private static boolean isPlainHttpToThisMachine(HttpRequest<?> request) {
    String host = hostOf(request.getHeaders().get("Host"));
    return !request.isSecure() && host != null && LOOPBACK.contains(host);
  }

  private static @Nullable String hostOf(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      return URI.create("http://" + header).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
