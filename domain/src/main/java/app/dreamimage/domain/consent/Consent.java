package app.dreamimage.domain.consent;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;

/** How a person's consent to one purpose stands. */
public sealed interface Consent {

  /** The person has never decided. Silence is no consent. */
  record NeverGiven() implements Consent {}

  /** Given, under the wording of a policy version. */
  record Given(PolicyVersion wording, Instant at) implements Consent {
    public Given {
      requireNonNull(wording, "wording");
      requireNonNull(at, "at");
    }
  }

  /** Withdrawn after it had been given, or refused when it was asked. */
  record Withdrawn(Instant at) implements Consent {
    public Withdrawn {
      requireNonNull(at, "at");
    }
  }
}
