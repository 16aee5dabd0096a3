package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Builds recipients for tests, each with an id of its own. */
public final class RecipientBuilder {

  /** A term around the moments of tests. */
  public static final Term TERM = new Term(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 11, 23));

  /** A contract that says all it has to. */
  public static final ProcessingContract CONTRACT =
      new ProcessingContract("P-12/2026", TERM, EnumSet.allOf(ProcessingTerm.class));

  private String name = "Postbote GmbH";
  private Activity activity = Activity.MAIL_DELIVERY;
  private Purpose purpose = Purpose.COMMUNICATIONS;
  private Set<DataCategory> categories = Set.of(DataCategory.ACCOUNT, DataCategory.NOTICES);
  private Region region = Region.EUROPEAN_ECONOMIC_AREA;
  private Standing standing = Standing.THIRD_PARTY;
  private Optional<TransferSafeguard> safeguard = Optional.empty();
  private Optional<ProcessingContract> contract = Optional.of(CONTRACT);
  private Instant registeredAt = Moments.NOON;

  private RecipientBuilder() {}

  /** A provider in the European Economic Area that delivers mail under a contract. */
  public static RecipientBuilder aRecipient() {
    return new RecipientBuilder();
  }

  public RecipientBuilder named(String given) {
    name = given;
    return this;
  }

  public RecipientBuilder doing(Activity given) {
    activity = given;
    return this;
  }

  public RecipientBuilder receiving(Purpose given, DataCategory... categoriesGiven) {
    purpose = given;
    categories = Set.of(categoriesGiven);
    return this;
  }

  public RecipientBuilder in(Region given) {
    region = given;
    return this;
  }

  public RecipientBuilder as(Standing given) {
    standing = given;
    return this;
  }

  public RecipientBuilder protectedBy(TransferSafeguard given) {
    safeguard = Optional.of(given);
    return this;
  }

  public RecipientBuilder under(ProcessingContract given) {
    contract = Optional.of(given);
    return this;
  }

  public RecipientBuilder withoutContract() {
    contract = Optional.empty();
    return this;
  }

  public RecipientBuilder registeredAt(Instant given) {
    registeredAt = given;
    return this;
  }

  public Destination destination() {
    return new Destination(region, standing, safeguard);
  }

  public Recipient build() {
    return new Recipient(
        new RecipientId(Fresh.uuid()),
        name,
        activity,
        purpose,
        categories,
        destination(),
        contract,
        registeredAt);
  }
}
