package app.dreamimage.domain.account;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static app.dreamimage.domain.account.SessionBuilder.aSession;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Proves;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.ACCOUNT_NEEDS_ONLY_EMAIL_NAME_PASSWORD)
final class AccountValuesTest {

  @Test
  void an_account_consists_of_what_was_given_to_open_it_and_nothing_more() {
    assertEquals(
        Set.of("id", "email", "username", "password", "region", "openedAt"),
        Arrays.stream(Account.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({
    "name@example.org, name@example.org",
    "' Name@Example.ORG ', name@example.org",
    "o'brien+art@mail.example.co.uk, o'brien+art@mail.example.co.uk",
    "名前@例え.テスト, 名前@例え.テスト",
    "a@b.c, a@b.c"
  })
  void an_email_address_is_kept_trimmed_and_in_lower_case(String written, String kept) {
    assertEquals(kept, new EmailAddress(written).value());
    assertEquals(new EmailAddress(kept), new EmailAddress(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "name",
        "name@",
        "@example.org",
        "name@example",
        "a b@example.org",
        "name@exa mple.org",
        "name@example..org",
        "name@.org",
        "name@example.org.",
        "a@b@c.d",
        "name@example.org\nbcc: x@y.z",
        "\"a\"@example.org",
        "<a@example.org>",
        "a@example.org,b@example.org",
        "a\u0000@example.org",
        "a@exa\"mple.org",
        "a@<example.org>",
        "a@example.org;b",
        "a\u00a0b@example.org",
        "a@exam\u2028ple.org"
      })
  void what_is_no_email_address_is_not_accepted(String written) {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> new EmailAddress(written));

    assertEquals("email", invalid.field());
  }

  @Test
  void an_email_address_that_is_not_accepted_is_not_repeated() {
    InvalidValue invalid =
        assertThrows(InvalidValue.class, () -> new EmailAddress("vincent at arles"));

    assertFalse(invalid.getMessage().contains("vincent"));
  }

  @Test
  void an_email_address_has_at_most_254_characters_and_64_before_the_at() {
    String domain = "@" + "d".repeat(254 - 64 - 1 - 4) + ".org";
    assertEquals(254, new EmailAddress("n".repeat(64) + domain).value().length());

    assertThrows(
        InvalidValue.class, () -> new EmailAddress("n".repeat(64) + "@d" + domain.substring(1)));
    assertThrows(InvalidValue.class, () -> new EmailAddress("n".repeat(65) + "@d.org"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"V", "Vincent van Gogh", " Žofie ", "北斎", "🎨", "<b>bold</b>"})
  void a_user_name_is_anything_short_that_can_be_shown(String name) {
    assertEquals(name.strip(), new Username(name).value());
  }

  @Test
  void a_user_name_is_not_empty_not_long_and_has_no_control_characters() {
    assertEquals(40, new Username("n".repeat(40)).value().length());
    for (String name :
        new String[] {"", "  ", "n".repeat(41), "a\nb", "a\u0000b", "a\u007fb", "\ud800"}) {
      assertEquals("username", assertThrows(InvalidValue.class, () -> new Username(name)).field());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ninety-nine brushes",
        "abcde12345",
        "abcdeabcde",
        "passwordabcde",
        "пароль-密码-🎨🎨",
        "passwordless days ahead"
      })
  void a_password_of_ten_characters_that_are_not_easily_guessed_is_accepted(String text) {
    assertArrayEquals(text.toCharArray(), Password.chosen(text.toCharArray()).characters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abcde1234",
        "aaaaaaaaaaaa",
        "abababababab",
        "abcdabcdabcd",
        "password12",
        "Password1234",
        "PASSW0RD!!",
        "1234567890",
        "qwertyuiop12",
        "iloveyou1234",
        "dreamimage"
      })
  void a_password_that_is_short_or_easily_guessed_is_not_accepted_and_not_repeated(String text) {
    InvalidValue invalid =
        assertThrows(InvalidValue.class, () -> Password.chosen(text.toCharArray()));

    assertEquals("password", invalid.field());
    assertTrue(text.isEmpty() || !invalid.getMessage().contains(text));
  }

  @Test
  void a_password_that_is_offered_has_1_to_128_characters() {
    String longest = "abcdefgh".repeat(16);

    assertEquals(128, Password.chosen(longest.toCharArray()).characters().length);
    assertThrows(InvalidValue.class, () -> Password.chosen((longest + "i").toCharArray()));
    assertThrows(InvalidValue.class, () -> Password.offered((longest + "i").toCharArray()));
    assertThrows(InvalidValue.class, () -> Password.offered(new char[0]));
    assertArrayEquals(new char[] {'x'}, Password.offered(new char[] {'x'}).characters());
  }

  @Test
  void a_password_is_overwritten_when_it_is_closed_and_cannot_be_compared() {
    char[] text = "ninety-nine brushes".toCharArray();
    Password password = Password.chosen(text);
    password.characters()[0] = 'X';
    assertEquals('n', password.characters()[0]);
    assertEquals("Password[not shown]", password.toString());
    assertFalse(password.equals(Password.chosen("ninety-nine brushes".toCharArray())));

    password.close();

    assertArrayEquals(new char[19], text);
    assertArrayEquals(new char[19], password.characters());
  }

  @Test
  void nothing_personal_and_no_secret_is_ever_printed() {
    Account account =
        anAccount()
            .withEmail("vincent@example.org")
            .named("Vincent")
            .withPassword(new ProtectedPassword("$argon2id$secret"))
            .build();
    Session session = aSession().withHash(new TokenHash("cafe")).build();
    String printed =
        account
            + " "
            + session
            + " "
            + new SecretToken("opensesame")
            + Password.offered("brushes".toCharArray());

    assertEquals("EmailAddress[not shown]", account.email().toString());
    assertEquals("Username[not shown]", account.username().toString());
    assertEquals("ProtectedPassword[not shown]", account.password().toString());
    assertEquals("TokenHash[not shown]", new TokenHash("cafe").toString());
    assertEquals("SecretToken[not shown]", new SecretToken("opensesame").toString());
    for (String secret :
        new String[] {"vincent", "Vincent", "argon2id", "cafe", "opensesame", "brushes"}) {
      assertFalse(printed.contains(secret), secret);
    }
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void a_session_is_open_up_to_and_not_including_its_expiry() {
    SessionLifetime lifetime = new SessionLifetime(Duration.ofDays(30));
    Instant expiry = lifetime.expiryOfOneOpenedAt(Moments.NOON);
    Session session =
        aSession().openedAt(Moments.NOON).lasting(Duration.between(Moments.NOON, expiry)).build();

    assertEquals(Moments.NOON.plus(Duration.ofDays(30)), expiry);
    assertTrue(session.isOpenAt(expiry.minusNanos(1)));
    assertFalse(session.isOpenAt(expiry));
    assertFalse(session.isOpenAt(expiry.plusNanos(1)));
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void a_session_from_the_future_does_not_count() {
    Session session = aSession().openedAt(Moments.NOON).build();
    Instant edge = Moments.NOON.minus(Duration.ofMinutes(1));

    assertFalse(session.isOpenAt(edge.minusNanos(1)));
    assertTrue(session.isOpenAt(edge));
    assertTrue(session.isOpenAt(edge.plusNanos(1)));
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void a_session_and_its_lifetime_last_some_time() {
    assertThrows(IllegalArgumentException.class, () -> aSession().lasting(Duration.ZERO).build());
    assertThrows(IllegalArgumentException.class, () -> new SessionLifetime(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> new SessionLifetime(Duration.ofNanos(-1)));
  }
}
