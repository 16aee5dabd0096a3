package app.dreamimage.application.account;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;
import java.util.Set;

/**
 * Deletes an account and everything that belongs to it, also in the middle of a generation. What a
 * crash leaves behind belongs to nobody any more, and the sweeper erases it.
 */
@Enforces({Clause.ACCOUNT_DELETION_IS_COMPLETE, Clause.RIGHT_TO_DELETION})
public final class CloseAccount {

  private final Accounts accounts;
  private final Sessions sessions;
  private final Consents consents;
  private final Photos photos;
  private final Generations generations;
  private final Images images;
  private final ArtworkStore artworks;
  private final Pseudonyms pseudonyms;
  private final CallOffGenerations callOff;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public CloseAccount(
      Accounts accounts,
      Sessions sessions,
      Consents consents,
      Photos photos,
      Generations generations,
      Images images,
      ArtworkStore artworks,
      Pseudonyms pseudonyms,
      CallOffGenerations callOff,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.consents = consents;
    this.photos = photos;
    this.generations = generations;
    this.images = images;
    this.artworks = artworks;
    this.pseudonyms = pseudonyms;
    this.callOff = callOff;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Deletes everything and only then returns. */
  public Outcome<AccountId> handle(AccountId account) {
    while (true) {
      callOff.handle(account);
      Optional<Outcome<Set<ImageId>>> answer = unitOfWork.run(() -> closeUnlessBusy(account));
      if (answer.isPresent()) {
        return answer
            .get()
            .map(
                theirs -> {
                  theirs.forEach(artworks::erase);
                  return account;
                });
      }
    }
  }

  /**
   * Answers with the artworks that now belong to nobody; empty if a generation was begun since they
   * were called off, for then that must go first.
   */
  private Optional<Outcome<Set<ImageId>>> closeUnlessBusy(AccountId account) {
    if (accounts.findAndLock(account).isEmpty()) {
      return Optional.of(Outcome.refused(Reason.NOT_THERE));
    }
    if (!photos.of(account).isEmpty()
        || generations.of(account).stream().anyMatch(Unfinished.class::isInstance)) {
      return Optional.empty();
    }
    Set<ImageId> theirs = images.of(account);
    audit.record(account, AuditEvent.ACCOUNT_CLOSED, Clause.ACCOUNT_DELETION_IS_COMPLETE);
    theirs.forEach(images::remove);
    generations.removeAllOf(account);
    consents.removeAllOf(account);
    sessions.removeAllOf(account);
    pseudonyms.unlink(account);
    accounts.remove(account);
    return Optional.of(Outcome.granted(theirs));
  }
}
