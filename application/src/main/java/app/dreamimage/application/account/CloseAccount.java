package app.dreamimage.application.account;

import static java.util.Comparator.comparing;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Deletes an account and everything that belongs to it, also in the middle of a generation. What a
 * crash leaves behind belongs to nobody any more, and the sweeper erases it.
 */
@Enforces({Clause.ACCOUNT_DELETION_IS_COMPLETE, Clause.RIGHT_TO_DELETION})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Deletion wins over every other right.")
public final class CloseAccount {

  private final Accounts accounts;
  private final Photos photos;
  private final Generations generations;
  private final List<PersonalDataHolder> holders;
  private final CallOffGenerations callOff;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  /**
   * The deletion of accounts.
   *
   * @param holders every place that holds personal data, in any order
   */
  public CloseAccount(
      Accounts accounts,
      Photos photos,
      Generations generations,
      List<PersonalDataHolder> holders,
      CallOffGenerations callOff,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.photos = photos;
    this.generations = generations;
    this.holders =
        holders.stream().sorted(comparing(holder -> holder instanceof HeldAccount)).toList();
    this.callOff = callOff;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Deletes everything and only then returns. */
  public Outcome<AccountId> handle(AccountId account) {
    while (true) {
      callOff.handle(account);
      Optional<Outcome<List<Runnable>>> answer = unitOfWork.run(() -> closeUnlessBusy(account));
      if (answer.isPresent()) {
        return answer
            .get()
            .map(
                leftToDo -> {
                  leftToDo.forEach(Runnable::run);
                  return account;
                });
      }
    }
  }

  /**
   * Answers with what is left to be done for things that now belong to nobody; empty if a
   * generation was begun since they were called off, for then that must go first.
   */
  private Optional<Outcome<List<Runnable>>> closeUnlessBusy(AccountId account) {
    if (accounts.findAndLock(account).isEmpty()) {
      return Optional.of(Outcome.refused(Reason.NOT_THERE));
    }
    if (!photos.of(account).isEmpty()
        || generations.of(account).stream().anyMatch(Unfinished.class::isInstance)) {
      return Optional.empty();
    }
    audit.record(account, AuditEvent.ACCOUNT_CLOSED, Clause.ACCOUNT_DELETION_IS_COMPLETE);
    // Everything refers to the account, so that it is the last to go.
    return Optional.of(
        Outcome.granted(holders.stream().map(holder -> holder.erase(account)).toList()));
  }
}
