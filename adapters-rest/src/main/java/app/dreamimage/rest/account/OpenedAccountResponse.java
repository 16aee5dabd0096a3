package app.dreamimage.rest.account;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** The account that was opened. */
@Serdeable
@Schema(name = "OpenedAccount")
record OpenedAccountResponse(UUID id) {}
