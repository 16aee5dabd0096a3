package app.dreamimage.application.disclosure;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.InstantSource;

/** Records that the receiver of a merger has accepted a version of the policy. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns a company and no person.")
public final class RecordMergerAcceptance {

  /** What was accepted. */
  public record Command(StaffId staff, MergerId merger, PolicyVersion version) {}

  private final MergerStep step;
  private final Mergers mergers;
  private final InstantSource clock;

  public RecordMergerAcceptance(MergerStep step, Mergers mergers, InstantSource clock) {
    this.step = step;
    this.mergers = mergers;
    this.clock = clock;
  }

  /** Records it. */
  public Outcome<Merger> handle(Command command) {
    return step.take(
        command.staff(),
        command.merger(),
        AuditEvent.MERGER_TERMS_ACCEPTED,
        merger -> {
          Merger accepted = merger.accepted(command.version(), clock.instant());
          mergers.replace(accepted);
          return Outcome.granted(accepted);
        });
  }
}
