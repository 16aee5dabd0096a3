package app.dreamimage.application.rights;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequests;
import java.util.List;

/** Shows a person the requests that were received in their name, and by when each is answered. */
@Enforces(Clause.RIGHT_OF_ACCESS)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeRightsRequests {

  private final RightsRequests requests;

  public SeeRightsRequests(RightsRequests requests) {
    this.requests = requests;
  }

  /** The requests of an account, in the order they were entered. */
  public List<RightsRequest> handle(AccountId account) {
    return requests.of(account);
  }
}
