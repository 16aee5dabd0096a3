package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * That the service, or a part of it, goes over to somebody else.
 *
 * @param receiver the name of the company, 1 to 80 characters
 * @param acceptance what the receiver has bound itself to, empty as long as it has not
 */
public record Merger(
    MergerId id,
    String receiver,
    Destination destination,
    Instant registeredAt,
    Optional<Acceptance> acceptance) {

  private static final int LONGEST_NAME = 80;

  /** That the receiver has accepted a version of the policy. */
  public record Acceptance(PolicyVersion version, Instant at) {
    public Acceptance {
      requireNonNull(version, "version");
      requireNonNull(at, "at");
    }
  }

  public Merger {
    requireNonNull(id, "id");
    requireNonNull(destination, "destination");
    requireNonNull(registeredAt, "registeredAt");
    requireNonNull(acceptance, "acceptance");
    if (receiver.isBlank() || receiver.length() > LONGEST_NAME) {
      throw new InvalidValue("receiver", "1 to 80 characters");
    }
  }

  /** The same merger, the receiver having accepted a version. */
  public Merger accepted(PolicyVersion version, Instant now) {
    return new Merger(
        id, receiver, destination, registeredAt, Optional.of(new Acceptance(version, now)));
  }
}
