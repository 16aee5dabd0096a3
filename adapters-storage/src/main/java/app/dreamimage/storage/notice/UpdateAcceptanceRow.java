package app.dreamimage.storage.notice;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.policy.PolicyVersion;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * An acceptance of an update by use, as a row. Of the columns of its key the framework is told the
 * first, and never asked to find a row by it.
 */
@MappedEntity("update_acceptance")
record UpdateAcceptanceRow(@Id UUID accountId, String policyVersion, Instant acceptedAt) {

  AcceptanceByUse toAcceptance() {
    return new AcceptanceByUse(
        new AccountId(accountId), PolicyVersion.parse(policyVersion), acceptedAt);
  }
}
