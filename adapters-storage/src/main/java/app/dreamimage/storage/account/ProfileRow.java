package app.dreamimage.storage.account;

import app.dreamimage.domain.account.Avatar;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.ProfileText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile as a row; there is none for an empty one. */
@MappedEntity("profile")
record ProfileRow(@Id UUID accountId, @Nullable String profileText, @Nullable UUID avatar) {

  static ProfileRow of(UUID account, Profile profile) {
    return new ProfileRow(
        account,
        profile.text().map(ProfileText::value).orElse(null),
        profile.avatar().map(Avatar::artwork).orElse(null));
  }

  Profile toProfile() {
    return new Profile(
        Optional.ofNullable(profileText).map(ProfileText::new),
        Optional.ofNullable(avatar).map(Avatar::new));
  }

  @Override
  public String toString() {
    return "ProfileRow[not shown]";
  }
}
