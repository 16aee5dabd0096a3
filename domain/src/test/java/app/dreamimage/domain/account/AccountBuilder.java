package app.dreamimage.domain.account;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import java.time.Instant;

/** Builds accounts for tests; each has an id and an email of its own unless told otherwise. */
public final class AccountBuilder {

  private AccountId id = new AccountId(Fresh.uuid());
  private EmailAddress email = new EmailAddress("person" + Fresh.number() + "@example.org");
  private Username username = new Username("Vincent");
  private ProtectedPassword password = new ProtectedPassword("$example$not-a-real-hash");
  private Region region = Region.EUROPEAN_ECONOMIC_AREA;
  private Instant openedAt = Moments.NOON;

  private AccountBuilder() {}

  /** An account. */
  public static AccountBuilder anAccount() {
    return new AccountBuilder();
  }

  public AccountBuilder withId(AccountId given) {
    id = given;
    return this;
  }

  public AccountBuilder withEmail(String given) {
    email = new EmailAddress(given);
    return this;
  }

  public AccountBuilder named(String given) {
    username = new Username(given);
    return this;
  }

  public AccountBuilder withPassword(ProtectedPassword given) {
    password = given;
    return this;
  }

  public AccountBuilder in(Region given) {
    region = given;
    return this;
  }

  public AccountBuilder openedAt(Instant given) {
    openedAt = given;
    return this;
  }

  public Account build() {
    return new Account(id, email, username, password, region, openedAt);
  }
}
