package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.Optional;

/** What a person may add to their account and take away again, each part by itself. */
@Enforces(Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL)
public record Profile(Optional<ProfileText> text, Optional<Avatar> avatar) {

  /** What everybody begins with. */
  public static final Profile EMPTY = new Profile(Optional.empty(), Optional.empty());

  public Profile {
    requireNonNull(text, "text");
    requireNonNull(avatar, "avatar");
  }

  /** The same with another text. */
  public Profile with(ProfileText other) {
    return new Profile(Optional.of(other), avatar);
  }

  /** The same with another avatar. */
  public Profile with(Avatar other) {
    return new Profile(text, Optional.of(other));
  }

  /** The same without its text. */
  public Profile withoutText() {
    return new Profile(Optional.empty(), avatar);
  }

  /** The same without its avatar. */
  public Profile withoutAvatar() {
    return new Profile(text, Optional.empty());
  }

  /** The same, but without an avatar that is this artwork. */
  public Profile afterDeletionOf(Avatar artwork) {
    return avatar.equals(Optional.of(artwork)) ? withoutAvatar() : this;
  }
}
