package app.dreamimage.rest.account;

import app.dreamimage.application.account.CloseAccount;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an account and everything that belonged to it is gone.
 *
 * @param id of the account
 * @param receipt the text of a file that anybody can check; it is kept nowhere. Absent if the audit
 *     trail cannot bear it out
 * @param photoReceipts the same for each photo that was erased with the account; they are kept
 *     nowhere either
 */
@Serdeable
@Schema(name = "ClosedAccount")
record ClosedAccountResponse(
    UUID id,
    @Nullable String receipt,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> photoReceipts) {

  static ClosedAccountResponse of(CloseAccount.Closed closed) {
    return new ClosedAccountResponse(
        closed.account().value(), closed.receipt().orElse(null), closed.photoReceipts());
  }
}
