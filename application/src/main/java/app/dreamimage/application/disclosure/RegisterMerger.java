package app.dreamimage.application.disclosure;

import app.dreamimage.application.Ids;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.Destination;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.policy.Outcome;
import java.time.InstantSource;
import java.util.Optional;

/** Registers that the service, or a part of it, is to go over to somebody else. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns a company and no person.")
public final class RegisterMerger {

  /** To whom, and where they are. */
  public record Command(StaffId staff, String receiver, Destination destination) {}

  private final MergerStep step;
  private final Mergers mergers;
  private final Ids ids;
  private final InstantSource clock;

  public RegisterMerger(MergerStep step, Mergers mergers, Ids ids, InstantSource clock) {
    this.step = step;
    this.mergers = mergers;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers it.
   *
   * @throws app.dreamimage.domain.policy.InvalidValue if the receiver has no name
   */
  public Outcome<Merger> handle(Command command) {
    return step.begin(
        command.staff(),
        AuditEvent.MERGER_REGISTERED,
        () -> {
          Merger merger =
              new Merger(
                  new MergerId(ids.next()),
                  command.receiver(),
                  command.destination(),
                  clock.instant(),
                  Optional.empty());
          mergers.add(merger);
          return Outcome.granted(merger);
        });
  }
}
