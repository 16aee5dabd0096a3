package app.dreamimage.rest.account;

import app.dreamimage.domain.account.Account;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** What is known about an account. */
@Serdeable
@Schema(name = "Account")
record AccountResponse(UUID id, String email, String username, String region, Instant openedAt) {

  static AccountResponse of(Account account) {
    return new AccountResponse(
        account.id().value(),
        account.email().value(),
        account.username().value(),
        account.region().name(),
        account.openedAt());
  }

  @Override
  public String toString() {
    return "AccountResponse[not shown]";
  }
}
