package app.dreamimage.application.generation;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Avatar;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Ended;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/**
 * Deletes an artwork at once, the last one with the record of how they were made; while the photo
 * is still being erased, that record goes when it is. What a crash leaves behind belongs to nobody
 * any more, and the sweeper erases it.
 */
@Enforces({Clause.IMAGES_STAY_UNTIL_DELETED, Clause.DELETION_WORKS_EVERYWHERE})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Deletion wins over every other right.")
public final class DeleteImage {

  private final Accounts accounts;
  private final SeeImage see;
  private final Images images;
  private final Generations generations;
  private final Profiles profiles;
  private final ArtworkStore artworks;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public DeleteImage(
      Accounts accounts,
      SeeImage see,
      Images images,
      Generations generations,
      Profiles profiles,
      ArtworkStore artworks,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.see = see;
    this.images = images;
    this.generations = generations;
    this.profiles = profiles;
    this.artworks = artworks;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /** Deletes it; somebody else's is answered like one that is not there. */
  public Outcome<ImageId> handle(AccountId owner, ImageId id) {
    return unitOfWork
        .run(
            () ->
                // Held, so that what is being deleted does not become the avatar meanwhile.
                accounts
                    .findAndLock(owner)
                    .map(held -> see.handle(owner, id))
                    .orElseGet(() -> Outcome.refused(Reason.NOT_THERE))
                    .map(
                        image -> {
                          images.remove(id);
                          removeAvatarOf(owner, id);
                          if (images.madeBy(image.generation()).isEmpty()) {
                            forget(image.generation());
                          }
                          audit.record(
                              owner, AuditEvent.IMAGE_DELETED, Clause.IMAGES_STAY_UNTIL_DELETED);
                          return id;
                        }))
        .map(
            deleted -> {
              artworks.erase(deleted);
              return deleted;
            });
  }

  /** The record of how artworks were made goes with the last of them. */
  private void forget(GenerationId made) {
    generations
        .find(made)
        .filter(Ended.class::isInstance)
        .ifPresent(generation -> generations.remove((Ended) generation));
  }

  private void removeAvatarOf(AccountId owner, ImageId deleted) {
    Profile profile = profiles.of(owner);
    Profile without = profile.afterDeletionOf(new Avatar(deleted.value()));
    if (!without.equals(profile)) {
      profiles.put(owner, without);
    }
  }
}
