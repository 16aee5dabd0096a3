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
 * That data of a person went to somebody, for a purpose that the policy allows for data of its
 * category. Only an order of the law is bound by its own scope instead: it is no use that the
 * service chooses.
 *
 * @param recipient their name, or what kind of authority it was
 * @param under the clause that allowed it
 * @param hiddenUntil up to when the law forbids to tell the person, not including it; empty if it
 *     does not
 */
@Enforces({
  Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY,
  Clause.DISCLOSED_WHERE_LAW_REQUIRES,
  Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES
})
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
    if (under != Clause.DISCLOSED_WHERE_LAW_REQUIRES && !category.purposes().contains(purpose)) {
      throw new IllegalArgumentException("purpose: must be one of the category");
    }
  }

  /** Whether the person may know of it at this instant. */
  public boolean mayBeKnownAt(Instant now) {
    return hiddenUntil.filter(now::isBefore).isEmpty();
  }
}
