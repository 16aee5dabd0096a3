package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;

/**
 * Proof that data of one category of one person may go to one recipient at this moment. Whatever
 * carries data to a recipient demands it; it is asked for anew each time and never kept.
 */
public final class PermittedDisclosure {

  private final RecipientId recipient;
  private final Disclosure entry;

  private PermittedDisclosure(RecipientId recipient, Disclosure entry) {
    this.recipient = recipient;
    this.entry = entry;
  }

  /**
   * A recipient receives data only of the categories and for the purpose of its registration, under
   * a contract in force, and where the data stays at home or is protected.
   */
  @Enforces({
    Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY,
    Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT
  })
  public static Outcome<PermittedDisclosure> of(
      Recipient recipient, Account person, DataCategory category, Purpose purpose, SureInstant at) {
    if (recipient.purpose() != purpose || !recipient.categories().contains(category)) {
      return Outcome.refused(Reason.NOT_REGISTERED_FOR_RECIPIENT);
    }
    if (!recipient.isBoundAt(at.instant())) {
      return Outcome.refused(Reason.CONTRACT_NOT_IN_FORCE);
    }
    return Transfer.of(person.region(), recipient.destination(), category, at)
        .map(
            transfer ->
                new PermittedDisclosure(
                    recipient.id(),
                    new Disclosure(
                        person.id(),
                        recipient.name(),
                        category,
                        purpose,
                        Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY,
                        at.instant(),
                        Optional.empty())));
  }

  /** To whom. */
  public RecipientId recipient() {
    return recipient;
  }

  /** What the register says of it. */
  public Disclosure entry() {
    return entry;
  }
}
