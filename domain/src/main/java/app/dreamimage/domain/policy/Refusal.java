package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A rule's no: why, and under which clause.
 *
 * @param shortfall how far from a yes it was; only {@code FACE_TOO_SMALL} may have it, in pixels
 *     between the eyes
 */
public record Refusal(Clause clause, Reason reason, Optional<Shortfall> shortfall) {

  public Refusal {
    requireNonNull(clause, "clause");
    requireNonNull(reason, "reason");
    requireNonNull(shortfall, "shortfall");
    if (shortfall.isPresent() && reason != Reason.FACE_TOO_SMALL) {
      throw new IllegalArgumentException("shortfall: only FACE_TOO_SMALL is accepted with one");
    }
  }

  /** The refusal for a reason, under the clause that the reason cites. */
  public static Refusal because(Reason reason) {
    return new Refusal(reason.clause(), reason, Optional.empty());
  }

  /** The refusal of a photo whose eyes are so many pixels apart, where more are needed. */
  public static Refusal faceTooSmall(Shortfall shortfall) {
    Reason reason = Reason.FACE_TOO_SMALL;
    return new Refusal(reason.clause(), reason, Optional.of(shortfall));
  }
}
