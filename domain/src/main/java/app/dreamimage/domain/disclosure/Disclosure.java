package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.util.Optional;

/**
 * That data of a person went to somebody.
 *
 * @param recipient their name, or what kind of authority it was
 * @param under the clause that allowed it
 * @param hiddenUntil up to when the law forbids to tell the person, not including it; empty if it
 *     does not
 */
@Enforces({Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY, Clause.DISCLOSED_WHERE_LAW_REQUIRES})
public record Disclosure(
    AccountId person,
    String recipient,
    DataCategory category,
    Purpose purpose,
    Clause under,
    Instant at,
    Optional<Instant> hiddenUntil) {

  public Disclosure {
    requireNonNull(person, "person");
    requireNonNull(category, "category");
    requireNonNull(purpose, "purpose");
    requireNonNull(under, "under");
    requireNonNull(at, "at");
    requireNonNull(hiddenUntil, "hiddenUntil");
    if (recipient.isBlank()) {
      throw new IllegalArgumentException("recipient: must have a name");
    }
  }

  /** Whether the person may know of it at this instant. */
  public boolean mayBeKnownAt(Instant now) {
    return hiddenUntil.filter(now::isBefore).isEmpty();
  }
}
