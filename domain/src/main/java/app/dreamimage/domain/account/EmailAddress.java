package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.InvalidValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An email address in the form in which accounts are told apart: trimmed and in lower case.
 *
 * <p>Personal data: {@link #toString()} does not show it.
 */
public record EmailAddress(String value) {

  /** RFC 5321, section 4.5.3.1.3: a path of 256 octets less its two angle brackets. */
  private static final int LONGEST = 254;

  /** White space, and whatever could make it more than one plain address. */
  private static final String NOT_IN_IT = "\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}@\"<>(),:;\\\\\\[\\]";

  private static final Pattern FORM =
      Pattern.compile("[^%1$s]{1,64}@[^%1$s.]+(\\.[^%1$s.]+)+".formatted(NOT_IN_IT));

  public EmailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "email", "an address such as name@example.org, at most 254 characters");
    }
  }

  @Override
  public String toString() {
    return "EmailAddress[not shown]";
  }
}
