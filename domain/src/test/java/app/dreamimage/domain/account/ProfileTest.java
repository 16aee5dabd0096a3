package app.dreamimage.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Proves;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL)
final class ProfileTest {

  private static final ProfileText TEXT = new ProfileText("Paints.");
  private static final Avatar AVATAR = new Avatar(Fresh.uuid());

  @Test
  void everybody_begins_without_a_profile() {
    assertEquals(new Profile(Optional.empty(), Optional.empty()), Profile.EMPTY);
  }

  @Test
  void each_part_is_added_and_taken_away_by_itself() {
    Profile full = Profile.EMPTY.with(TEXT).with(AVATAR);

    assertEquals(new Profile(Optional.of(TEXT), Optional.of(AVATAR)), full);
    assertEquals(new Profile(Optional.empty(), Optional.of(AVATAR)), full.withoutText());
    assertEquals(new Profile(Optional.of(TEXT), Optional.empty()), full.withoutAvatar());
    assertEquals(full, full.withoutText().with(TEXT));
  }

  @Test
  void an_avatar_goes_with_its_artwork_and_with_no_other() {
    Profile full = Profile.EMPTY.with(TEXT).with(AVATAR);

    assertEquals(full.withoutAvatar(), full.afterDeletionOf(AVATAR));
    assertEquals(full, full.afterDeletionOf(new Avatar(Fresh.uuid())));
    assertEquals(Profile.EMPTY, Profile.EMPTY.afterDeletionOf(AVATAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n", "a\u0000b", "tab\tbed", "half \ud83c"})
  void a_text_that_is_empty_or_holds_control_characters_is_refused_by_name(String text) {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> new ProfileText(text));

    assertEquals("profile", invalid.field());
  }

  @Test
  void a_text_has_at_most_three_hundred_characters() {
    assertEquals("x".repeat(300), new ProfileText(" " + "x".repeat(300) + "\n").value());
    assertEquals("two\nlines", new ProfileText("two\nlines").value());
    assertThrows(InvalidValue.class, () -> new ProfileText("x".repeat(301)));
    assertEquals("ProfileText[not shown]", TEXT.toString());
  }

  @Test
  void a_profile_that_cannot_be_is_refused_by_name() {
    assertEquals(
        "text",
        assertThrows(NullPointerException.class, () -> new Profile(null, Optional.empty()))
            .getMessage());
    assertEquals(
        "avatar",
        assertThrows(NullPointerException.class, () -> new Profile(Optional.empty(), null))
            .getMessage());
    assertEquals(
        "artwork", assertThrows(NullPointerException.class, () -> new Avatar(null)).getMessage());
  }
}
