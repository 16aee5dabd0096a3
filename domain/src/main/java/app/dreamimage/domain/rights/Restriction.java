package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A person's wish that their data is stored but not used (GDPR Art. 18), and since when. */
public record Restriction(Instant since) {
  public Restriction {
    requireNonNull(since, "since");
  }
}
