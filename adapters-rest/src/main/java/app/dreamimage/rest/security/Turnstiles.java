package app.dreamimage.rest.security;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The turnstiles before what is costly: checking passwords, and taking in photos. */
@Factory
public final class Turnstiles {

  /** Before protecting or checking a password, which costs memory and time on purpose. */
  public static final String PASSWORDS = "passwords";

  /** Before receiving a photo, which holds a thread for as long as the sender takes. */
  public static final String UPLOADS = "uploads";

  @Singleton
  @Named(PASSWORDS)
  Turnstile passwords(@Value("${dream-image.http.passwords-at-once:4}") int atOnce) {
    return new Turnstile(atOnce, 4 * atOnce, Duration.ofSeconds(5));
  }

  @Singleton
  @Named(UPLOADS)
  Turnstile uploads(@Value("${dream-image.http.uploads-at-once:32}") int atOnce) {
    return new Turnstile(atOnce, 0, Duration.ZERO);
  }
}
