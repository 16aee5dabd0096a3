package app.dreamimage.application.disclosure;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.function.Function;
import java.util.function.Supplier;

/** How staff take a merger one step further, on record with the one who does it. */
public final class MergerStep {

  private final Mergers mergers;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public MergerStep(
      Mergers mergers,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.mergers = mergers;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Does the first step, for which there is no merger yet. */
  <T> Outcome<T> begin(StaffId staff, AuditEvent done, Supplier<Outcome<T>> step) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                staff,
                Permission.CONDUCT_MERGERS,
                access ->
                    step.get()
                        .map(
                            result -> {
                              audit.record(staff, done, Clause.MERGER_BINDS_THE_RECEIVER);
                              return result;
                            })));
  }

  /** Does a step of a merger that is registered. */
  <T> Outcome<T> take(
      StaffId staff, MergerId merger, AuditEvent done, Function<Merger, Outcome<T>> step) {
    return begin(
        staff,
        done,
        () -> mergers.find(merger).map(step).orElseGet(() -> Outcome.refused(Reason.NOT_THERE)));
  }
}
