package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

/** A rule's no: why, and under which clause. */
public record Refusal(Clause clause, Reason reason) {

  public Refusal {
    requireNonNull(clause, "clause");
    requireNonNull(reason, "reason");
  }

  /** The refusal for a reason, under the clause that the reason cites. */
  public static Refusal because(Reason reason) {
    return new Refusal(reason.clause(), reason);
  }
}
