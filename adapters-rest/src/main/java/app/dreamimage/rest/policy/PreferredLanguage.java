package app.dreamimage.rest.policy;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language that a reader likes best among those the policy is written in. */
final class PreferredLanguage {

  private static final List<Locale> WRITTEN_IN = List.of(Locale.ENGLISH, Locale.CHINESE);

  private PreferredLanguage() {}

  /** By the weights of the Accept-Language header (RFC 9110, 12.5.4); English if it names none. */
  static Locale of(HttpRequest<?> request) {
    return request
        .getHeaders()
        .findFirst(HttpHeaders.ACCEPT_LANGUAGE)
        .flatMap(PreferredLanguage::among)
        .orElse(Locale.ENGLISH);
  }

  private static Optional<Locale> among(String header) {
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), WRITTEN_IN));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
