package app.dreamimage.application.contract;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Avatar;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.ProfileText;
import app.dreamimage.domain.account.Profiles;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Profiles} must do. */
public abstract class ProfilesContract {

  private static final ProfileText TEXT = new ProfileText("Paints.\nAlso sunflowers: 🌻");

  /** The profiles under test. */
  protected abstract Profiles profiles();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void a_profile_is_empty_until_something_is_given() {
    assertEquals(Profile.EMPTY, profiles().of(anAccount()));
  }

  @Test
  void a_profile_comes_back_as_it_was_last_put() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    Profile full = Profile.EMPTY.with(TEXT).with(new Avatar(Fresh.uuid()));
    profiles().put(other, full.withoutText());

    profiles().put(person, full);
    assertEquals(full, profiles().of(person));

    profiles().put(person, full.withoutAvatar());
    assertEquals(full.withoutAvatar(), profiles().of(person));

    assertEquals(full.withoutText(), profiles().of(other));
  }

  @Test
  void the_longest_text_is_kept() {
    AccountId person = anAccount();
    Profile profile = Profile.EMPTY.with(new ProfileText("🌻".repeat(300)));

    profiles().put(person, profile);

    assertEquals(profile, profiles().of(person));
  }

  @Test
  void of_an_empty_profile_nothing_is_kept() {
    AccountId person = anAccount();
    profiles().put(person, Profile.EMPTY.with(TEXT));

    profiles().put(person, Profile.EMPTY);
    profiles().put(person, Profile.EMPTY);

    assertEquals(Profile.EMPTY, profiles().of(person));
  }
}
