package app.dreamimage.application.account;

import static java.util.Comparator.comparing;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.ReceiptSealing;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.notice.MailsUnderWay;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.DeletionReceipt.Kind;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.audit.Receipts;
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
 * crash leaves behind belongs to nobody any more, and the sweeper erases it. Nothing else has an
 * account's data erased, and no time that passes does.
 */
@Enforces({
  Clause.ACCOUNT_DELETION_IS_COMPLETE,
  Clause.RIGHT_TO_DELETION,
  Clause.ACCOUNT_DATA_STAYS_UNTIL_DELETION
})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Deletion wins over every other right.")
public final class CloseAccount {

  /**
   * A closed account.
   *
   * @param receipt a file that anybody can check, which is kept nowhere here; empty if the audit
   *     trail cannot bear it out, which keeps nothing from being deleted
   * @param photoReceipts the same for each photo that went with the account
   */
  public record Closed(AccountId account, Optional<String> receipt, List<String> photoReceipts) {

    public Closed {
      photoReceipts = List.copyOf(photoReceipts);
    }
  }

  /** What is to be done once the account is gone. */
  private record Gone(
      DeletionReceipt receipt, List<DeletionReceipt> photos, List<Runnable> leftToDo) {}

  private final Accounts accounts;
  private final Photos photos;
  private final Generations generations;
  private final Receipts receipts;
  private final List<PersonalDataHolder> holders;
  private final CallOffGenerations callOff;
  private final MailsUnderWay mails;
  private final AuditRecorder audit;
  private final ReceiptSealing sealing;
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
      Receipts receipts,
      List<PersonalDataHolder> holders,
      CallOffGenerations callOff,
      MailsUnderWay mails,
      AuditRecorder audit,
      ReceiptSealing sealing,
      UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.photos = photos;
    this.generations = generations;
    this.receipts = receipts;
    this.holders =
        holders.stream().sorted(comparing(holder -> holder instanceof HeldAccount)).toList();
    this.callOff = callOff;
    this.mails = mails;
    this.audit = audit;
    this.sealing = sealing;
    this.unitOfWork = unitOfWork;
  }

  /** Deletes everything and only then returns. */
  public Outcome<Closed> handle(AccountId account) {
    while (true) {
      callOff.handle(account, ErasureReason.ACCOUNT_CLOSED);
      Optional<Outcome<Gone>> answer = unitOfWork.run(() -> closeUnlessBusy(account));
      if (answer.isPresent()) {
        mails.awaitEnd(account);
        return answer
            .get()
            .map(
                gone -> {
                  gone.leftToDo().forEach(CloseAccount::attempt);
                  return new Closed(
                      account,
                      sealed(gone.receipt()),
                      gone.photos().stream().map(this::sealed).flatMap(Optional::stream).toList());
                });
      }
    }
  }

  /** What cannot be done now is swept as after a crash; it keeps nothing else from being done. */
  private static void attempt(Runnable leftToDo) {
    try {
      leftToDo.run();
    } catch (RuntimeException e) {
      // It belongs to nobody any more: the sweeper finds it and says so if it cannot erase it.
      return;
    }
  }

  /** The account is gone by now: that a receipt cannot be made must not look as if it were not. */
  private Optional<String> sealed(DeletionReceipt receipt) {
    try {
      return sealing.seal(receipt);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Answers with what is left to be done for things that now belong to nobody; empty if a
   * generation was begun since they were called off, for then that must go first.
   */
  private Optional<Outcome<Gone>> closeUnlessBusy(AccountId id) {
    Optional<Account> account = accounts.findAndLock(id);
    if (account.isEmpty()) {
      return Optional.of(Outcome.refused(Reason.NOT_THERE));
    }
    if (!photos.of(id).isEmpty()
        || generations.of(id).stream().anyMatch(Unfinished.class::isInstance)) {
      return Optional.empty();
    }
    DeletionReceipt receipt =
        audit.recordErasure(
            id,
            stamp ->
                new DeletionReceipt(
                    id.value(),
                    Kind.ACCOUNT,
                    Optional.empty(),
                    account.get().openedAt(),
                    stamp.at(),
                    ErasureReason.ACCOUNT_CLOSED,
                    stamp.policyVersion(),
                    stamp.salt()));
    List<DeletionReceipt> withTheAccount =
        receipts.of(id).stream()
            .filter(photo -> photo.reason() == ErasureReason.ACCOUNT_CLOSED)
            .toList();
    // Everything refers to the account, so that it is the last to go.
    return Optional.of(
        Outcome.granted(
            new Gone(
                receipt,
                withTheAccount,
                holders.stream().map(holder -> holder.erase(id)).toList())));
  }
}
