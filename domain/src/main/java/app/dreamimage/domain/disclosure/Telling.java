package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with telling a person about a legal order: at once, unless the order forbids it,
 * and then when the prohibition ends. There is no prohibition without an end.
 *
 * @param forbiddenUntil up to when, not including it, the order forbids to tell; empty if it does
 *     not
 * @param toldAt when the person was told, empty until then
 */
@Enforces(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
public record Telling(Optional<Instant> forbiddenUntil, Optional<Instant> toldAt) {

  public Telling {
    requireNonNull(forbiddenUntil, "forbiddenUntil");
    requireNonNull(toldAt, "toldAt");
  }

  /** The telling of an order that has just come in. */
  public static Telling of(Optional<Instant> forbiddenUntil, Instant now) {
    Telling open = new Telling(forbiddenUntil, Optional.empty());
    return open.isDueAt(now) ? open.doneAt(now) : open;
  }

  /** Whether the person may know of the order at this instant. */
  public boolean isAllowedAt(Instant now) {
    return forbiddenUntil.filter(now::isBefore).isEmpty();
  }

  /** Whether the person has to be told at this instant. */
  public boolean isDueAt(Instant now) {
    return toldAt.isEmpty() && isAllowedAt(now);
  }

  /**
   * The same, done.
   *
   * @throws IllegalStateException if it is not due
   */
  public Telling doneAt(Instant now) {
    if (!isDueAt(now)) {
      throw new IllegalStateException("telling: is not due");
    }
    return new Telling(forbiddenUntil, Optional.of(now));
  }
}
