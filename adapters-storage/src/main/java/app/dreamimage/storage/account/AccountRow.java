package app.dreamimage.storage.account;

import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.ProtectedPassword;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Username;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** An account as a row. */
@MappedEntity("account")
record AccountRow(
    @Id UUID id,
    String email,
    String username,
    String passwordHash,
    String region,
    Instant openedAt) {

  static AccountRow of(Account account) {
    return new AccountRow(
        account.id().value(),
        account.email().value(),
        account.username().value(),
        account.password().encoded(),
        account.region().name(),
        account.openedAt());
  }

  Account toAccount() {
    return new Account(
        new AccountId(id),
        new EmailAddress(email),
        new Username(username),
        new ProtectedPassword(passwordHash),
        Region.valueOf(region),
        openedAt);
  }

  @Override
  public String toString() {
    return "AccountRow[not shown]";
  }
}
