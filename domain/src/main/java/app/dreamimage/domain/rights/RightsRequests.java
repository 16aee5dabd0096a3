package app.dreamimage.domain.rights;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.TokenHash;
import java.util.List;
import java.util.Optional;

/** Driven port: the register of requests. They are gone with the account. */
public interface RightsRequests {

  /** Enters a request. */
  void add(RightsRequest request);

  /** The request with this id. */
  Optional<RightsRequest> find(RightsRequestId id);

  /** The request that still waits for this secret. */
  Optional<RightsRequest.Received> findByConfirmation(TokenHash confirmation);

  /** Every request of an account, in the order they were entered. */
  List<RightsRequest> of(AccountId account);

  /** Every open request, the one that was received first at the head. */
  List<RightsRequest.Open> open();

  /**
   * Puts a request in the place of the one with the same id, if that is open; answers whether it
   * was.
   */
  boolean advance(RightsRequest next);

  /** Removes every request of an account that is being deleted. */
  void removeAllOf(AccountId account);
}
