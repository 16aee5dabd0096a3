package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A password in clear text, for the moment in which it is protected or checked. It cannot be
 * printed or compared, and {@link #close()} overwrites it.
 */
@Enforces(Clause.ACCOUNT_NEEDS_ONLY_EMAIL_NAME_PASSWORD)
public final class Password implements AutoCloseable {

  /** NIST SP 800-63B-4, section 3.1.1.2 asks for 15, or 8 with a second factor; 10 lies between. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 128;
  private static final int FEWEST_DIFFERENT = 5;

  /** Beginnings of the most used passwords that are long enough to be typed here. */
  private static final Set<String> COMMON =
      Set.of(
          "password",
          "passw0rd",
          "1234567890",
          "0123456789",
          "qwertyuiop",
          "qwerty1234",
          "iloveyou",
          "letmein",
          "abcdefghij",
          "1q2w3e4r5t",
          "dreamimage");

  private final char[] text;

  private Password(char[] text) {
    this.text = text;
  }

  /**
   * A password that a person chooses for an account. The array is taken over.
   *
   * @throws InvalidValue if it is too short, too long or too easily guessed
   */
  public static Password chosen(char[] text) {
    Password password = offered(text);
    if (text.length < SHORTEST || isEasilyGuessed(text)) {
      throw new InvalidValue(
          "password",
          "10 to 128 characters, at least five of them different, and not a commonly used password");
    }
    return password;
  }

  /**
   * A password that a person offers to sign in. The array is taken over.
   *
   * @throws InvalidValue if it is longer than any password can be
   */
  public static Password offered(char[] text) {
    if (text.length == 0 || text.length > LONGEST) {
      throw new InvalidValue("password", "1 to 128 characters");
    }
    return new Password(text);
  }

  private static boolean isEasilyGuessed(char[] text) {
    if (new String(text).chars().distinct().count() < FEWEST_DIFFERENT) {
      return true;
    }
    String lower = new String(text).toLowerCase(Locale.ROOT);
    return COMMON.stream()
        .anyMatch(common -> lower.startsWith(common) && lower.length() <= common.length() + 4);
  }

  /** A copy of the characters, which the caller overwrites after use. */
  public char[] characters() {
    return text.clone();
  }

  /** Overwrites the characters. */
  @Override
  public void close() {
    Arrays.fill(text, '\0');
  }

  @Override
  public String toString() {
    return "Password[not shown]";
  }
}
