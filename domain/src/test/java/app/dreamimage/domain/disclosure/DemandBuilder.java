package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.consent.DataCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Builds what authorities demand, for tests; each demand has an id of its own. */
public final class DemandBuilder {

  private AccountId person = new AccountId(Fresh.uuid());
  private Set<DataCategory> categories = Set.of(DataCategory.ACCOUNT);
  private LocalDate issuedOn = LocalDate.of(2026, 11, 30);
  private StaffId registeredBy = new StaffId(Fresh.uuid());
  private Instant registeredAt = Moments.NOON;
  private Telling telling = new Telling(Optional.empty(), Optional.of(Moments.NOON));

  private DemandBuilder() {}

  /** A court's demand for the account of a person who was told at once. */
  public static DemandBuilder aDemand() {
    return new DemandBuilder();
  }

  public DemandBuilder about(AccountId given) {
    person = given;
    return this;
  }

  public DemandBuilder naming(DataCategory... given) {
    categories = Set.of(given);
    return this;
  }

  public DemandBuilder issuedOn(LocalDate given) {
    issuedOn = given;
    return this;
  }

  public DemandBuilder registeredBy(StaffId given) {
    registeredBy = given;
    return this;
  }

  public DemandBuilder registeredAt(Instant given) {
    registeredAt = given;
    return this;
  }

  public DemandBuilder forbiddingToTellUntil(Instant given) {
    telling = new Telling(Optional.of(given), Optional.empty());
    return this;
  }

  public LegalDemand build() {
    return new LegalDemand(
        new LegalOrderId(Fresh.uuid()),
        person,
        AuthorityKind.COURT,
        new OrderReference("12-K-3/26"),
        categories,
        issuedOn,
        registeredBy,
        registeredAt,
        telling);
  }
}
