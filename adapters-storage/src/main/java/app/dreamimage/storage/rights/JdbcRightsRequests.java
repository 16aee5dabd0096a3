package app.dreamimage.storage.rights;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Requests in the database. */
@Singleton
final class JdbcRightsRequests implements RightsRequests {

  private final RightsRequestRows rows;

  JdbcRightsRequests(RightsRequestRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(RightsRequest request) {
    rows.save(RightsRequestRow.of(request));
  }

  @Override
  public Optional<RightsRequest> find(RightsRequestId id) {
    return rows.findById(id.value()).map(RightsRequestRow::toRequest);
  }

  @Override
  public Optional<RightsRequest.Received> findByConfirmation(TokenHash confirmation) {
    // Only one that still waits for it has a hash.
    return rows.findByConfirmationHash(confirmation.value())
        .map(row -> (RightsRequest.Received) row.toRequest());
  }

  @Override
  public List<RightsRequest> of(AccountId account) {
    return rows.of(account.value()).stream().map(RightsRequestRow::toRequest).toList();
  }

  @Override
  public List<RightsRequest.Open> open() {
    return rows.open().stream().map(row -> (RightsRequest.Open) row.toRequest()).toList();
  }

  @Override
  public boolean advance(RightsRequest next) {
    RightsRequestRow row = RightsRequestRow.of(next);
    return rows.advance(
            row.id(),
            row.receivedOn(),
            row.promisedDay(),
            row.extensionReason(),
            row.extensionToldOn(),
            row.extensionLastDay(),
            row.state(),
            row.confirmationHash(),
            row.confirmedOn(),
            row.ground(),
            row.mergedInto(),
            row.closedOn())
        == 1;
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteAllOf(account.value());
  }
}
