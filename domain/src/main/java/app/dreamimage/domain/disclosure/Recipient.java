package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may receive data of people, as the register has them: for one activity, one purpose
 * and the categories that it needs.
 *
 * @param name of the company, 1 to 80 characters
 * @param categories one or more
 * @param contract that binds them, empty if there is none
 */
@Enforces({
  Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY,
  Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY
})
public record Recipient(
    RecipientId id,
    String name,
    Activity activity,
    Purpose purpose,
    Set<DataCategory> categories,
    Destination destination,
    Optional<ProcessingContract> contract,
    Instant registeredAt) {

  private static final int LONGEST_NAME = 80;

  /**
   * A recipient as it was registered.
   *
   * @throws IllegalArgumentException if the register would not have taken it
   */
  public Recipient {
    requireNonNull(id, "id");
    requireNonNull(destination, "destination");
    requireNonNull(contract, "contract");
    requireNonNull(registeredAt, "registeredAt");
    categories = Set.copyOf(categories);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidValue("name", "1 to 80 characters");
    }
    if (categories.isEmpty()) {
      throw new InvalidValue("categories", "one or more");
    }
    objection(activity, purpose, categories, destination.standing())
        .ifPresent(
            no -> {
              throw new IllegalArgumentException("recipient: " + no.reason());
            });
  }

  /**
   * A recipient is registered only for a purpose that the policy allows for each category, and a
   * third party never for facial data nor for what cannot be done without it.
   */
  public static Outcome<Recipient> register(
      RecipientId id,
      String name,
      Activity activity,
      Purpose purpose,
      Set<DataCategory> categories,
      Destination destination,
      Optional<ProcessingContract> contract,
      Instant now) {
    return objection(activity, purpose, categories, destination.standing())
        .map(Outcome::<Recipient>refused)
        .orElseGet(
            () ->
                Outcome.granted(
                    new Recipient(
                        id, name, activity, purpose, categories, destination, contract, now)));
  }

  private static Optional<Refusal> objection(
      Activity activity, Purpose purpose, Set<DataCategory> categories, Standing standing) {
    boolean facial = activity.needsFacialData() || categories.contains(DataCategory.FACIAL_DATA);
    if (facial && standing == Standing.THIRD_PARTY) {
      return Optional.of(Refusal.because(Reason.FACIAL_DATA_NOT_SHARED));
    }
    return categories.stream()
        .sorted()
        .map(category -> category.use(purpose))
        .flatMap(use -> use.fold(yes -> Optional.<Refusal>empty(), Optional::of).stream())
        .findFirst();
  }

  /** Whether it may receive anything at this instant: a third party only under a contract. */
  @Enforces(Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT)
  public boolean isBoundAt(Instant instant) {
    return destination.standing() == Standing.OWN
        || contract.filter(binding -> binding.bindsAt(instant)).isPresent();
  }
}
