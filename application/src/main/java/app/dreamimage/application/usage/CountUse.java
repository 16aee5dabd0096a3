package app.dreamimage.application.usage;

import app.dreamimage.application.StandingObjections;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.usage.DeviceClass;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsagePeriod;
import app.dreamimage.domain.usage.UsageResult;
import app.dreamimage.domain.usage.UsedFeature;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Counts one use, unless the person objects to it or has restricted it. Who it was is asked for
 * that and forgotten.
 */
@Enforces({
  Clause.INTERACTION_DATA_IDENTIFIES_NOBODY,
  Clause.DEVICE_DATA_IS_ANONYMISED,
  Clause.RIGHT_TO_OBJECT,
  Clause.RIGHT_TO_RESTRICTION
})
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "To count what somebody does is to use data about them.",
    stoppedByObjectionTo = Purpose.SERVICE_IMPROVEMENT)
public final class CountUse {

  /**
   * What was used.
   *
   * @param style {@code any} where none is known
   */
  public record Command(
      AccountId person,
      UsedFeature feature,
      String style,
      UsageResult result,
      DeviceClass device) {}

  private final PendingUsage pending;
  private final StandingObjections objections;
  private final InstantSource clock;

  public CountUse(PendingUsage pending, StandingObjections objections, InstantSource clock) {
    this.pending = pending;
    this.objections = objections;
    this.clock = clock;
  }

  /** Counts it; answers whether it did, which it does not against the person's will. */
  public boolean handle(Command command) {
    if (objections.against(Purpose.SERVICE_IMPROVEMENT, command.person())) {
      return false;
    }
    pending.count(
        new UsageCell(
            UsagePeriod.day(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
            command.feature(),
            command.style(),
            command.result(),
            command.device()));
    return true;
  }
}
