package app.dreamimage.rest.account;

import app.dreamimage.application.account.CloseAccount;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an account and everything that belonged to it is gone.
 *
 * @param id of the account
 * @param receipt the text of a file that anybody can check; it is kept nowhere. Absent if the audit
 *     trail cannot bear it out
 */
@Serdeable
@Schema(name = "ClosedAccount")
record ClosedAccountResponse(UUID id, @Nullable String receipt) {

  static ClosedAccountResponse of(CloseAccount.Closed closed) {
    return new ClosedAccountResponse(closed.account().value(), closed.receipt().orElse(null));
  }
}
