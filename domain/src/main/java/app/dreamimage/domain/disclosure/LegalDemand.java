package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * What an authority orders: data of the named categories of one person, and nothing else of theirs
 * or of anybody.
 *
 * @param categories one or more
 * @param issuedOn the day on the order
 * @param registeredBy the staff member who took it in
 */
@Enforces(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
public record LegalDemand(
    LegalOrderId id,
    AccountId person,
    AuthorityKind authority,
    OrderReference reference,
    Set<DataCategory> categories,
    LocalDate issuedOn,
    StaffId registeredBy,
    Instant registeredAt,
    Telling telling) {

  private static final ZoneOffset WHERE_A_DAY_BEGINS_FIRST = ZoneOffset.ofHours(14);

  public LegalDemand {
    requireNonNull(id, "id");
    requireNonNull(person, "person");
    requireNonNull(authority, "authority");
    requireNonNull(reference, "reference");
    requireNonNull(registeredBy, "registeredBy");
    requireNonNull(telling, "telling");
    categories = Set.copyOf(categories);
    if (categories.isEmpty()) {
      throw new InvalidValue("categories", "one or more");
    }
    if (issuedOn.isAfter(LocalDate.ofInstant(registeredAt, WHERE_A_DAY_BEGINS_FIRST))) {
      throw new InvalidValue("issuedOn", "a day that has come");
    }
  }

  /** Whether the order names a category: what it does not name is not handed over. */
  public boolean names(DataCategory category) {
    return categories.contains(category);
  }

  /** The same, the person being told now. */
  LegalDemand told(Instant now) {
    return new LegalDemand(
        id,
        person,
        authority,
        reference,
        categories,
        issuedOn,
        registeredBy,
        registeredAt,
        telling.doneAt(now));
  }
}
