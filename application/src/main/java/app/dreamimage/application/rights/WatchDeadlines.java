package app.dreamimage.application.rights;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.RightsRequests;
import java.time.InstantSource;

/** Looks at everything that waits for an answer, to warn before a deadline and alarm after it. */
@Enforces({Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME, Clause.INQUIRIES_ANSWERED_IN_TIME})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It looks at days and hours alone.")
public final class WatchDeadlines {

  private final RightsRequests requests;
  private final Inquiries inquiries;
  private final InstantSource clock;

  public WatchDeadlines(RightsRequests requests, Inquiries inquiries, InstantSource clock) {
    this.requests = requests;
    this.inquiries = inquiries;
    this.clock = clock;
  }

  /** What waits now. */
  public DeadlineReport handle() {
    return new DeadlineReport(clock.instant(), requests.open(), inquiries.open());
  }
}
