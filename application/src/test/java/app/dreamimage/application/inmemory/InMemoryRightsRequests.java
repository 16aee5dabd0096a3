package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Requests in memory. */
public final class InMemoryRightsRequests implements RightsRequests {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<RightsRequestId, RightsRequest> rows;

  public InMemoryRightsRequests(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(RightsRequest request) {
    rows.insert(request.id(), request);
  }

  @Override
  public Optional<RightsRequest> find(RightsRequestId id) {
    return rows.get(id);
  }

  @Override
  public Optional<RightsRequest.Received> findByConfirmation(TokenHash confirmation) {
    return rows.all().stream()
        .filter(RightsRequest.Received.class::isInstance)
        .map(RightsRequest.Received.class::cast)
        .filter(received -> received.confirmation().equals(confirmation))
        .findFirst();
  }

  @Override
  public List<RightsRequest> of(AccountId account) {
    return rows.where(request -> request.account().equals(account));
  }

  @Override
  public List<RightsRequest.Open> open() {
    return rows
        .where(
            RightsRequest.Open.class::isInstance,
            Comparator.comparing(request -> request.facts().deadline().receivedOn()))
        .stream()
        .map(RightsRequest.Open.class::cast)
        .toList();
  }

  @Override
  public boolean advance(RightsRequest next) {
    return unitOfWork.run(
        () -> {
          if (!(find(next.id()).orElse(null) instanceof RightsRequest.Open)) {
            return false;
          }
          rows.replace(next.id(), next);
          return true;
        });
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.removeIf(request -> request.account().equals(account));
  }
}
