package app.dreamimage.application.account;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Avatar;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.function.UnaryOperator;

/** Adds to a person's profile or takes away from it, part by part. */
@Enforces({Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL, Clause.RIGHT_TO_CORRECTION})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "What people change about themselves they agree to (GDPR Art. 18(2)).")
public final class ChangeProfile {

  private final Accounts accounts;
  private final Profiles profiles;
  private final Images images;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public ChangeProfile(
      Accounts accounts,
      Profiles profiles,
      Images images,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.accounts = accounts;
    this.profiles = profiles;
    this.images = images;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /**
   * Changes it; an avatar that is not an artwork of the person is answered like one that is not
   * there.
   */
  public Outcome<Profile> handle(AccountId account, UnaryOperator<Profile> change) {
    return unitOfWork.run(
        () -> {
          if (accounts.findAndLock(account).isEmpty()) {
            return Outcome.<Profile>refused(Reason.NOT_THERE);
          }
          Profile changed = change.apply(profiles.of(account));
          if (changed.avatar().filter(avatar -> !isArtworkOf(account, avatar)).isPresent()) {
            return Outcome.<Profile>refused(Reason.NOT_THERE);
          }
          profiles.put(account, changed);
          audit.record(account, AuditEvent.PROFILE_CHANGED, Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL);
          return Outcome.granted(changed);
        });
  }

  private boolean isArtworkOf(AccountId account, Avatar avatar) {
    return images
        .find(new ImageId(avatar.artwork()))
        .filter(image -> image.owner().equals(account))
        .isPresent();
  }
}
