package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.InvalidValue;
import java.util.regex.Pattern;

/**
 * The name by which the service addresses a person: 1 to 40 characters, no control characters.
 *
 * <p>Personal data: {@link #toString()} does not show it.
 */
public record Username(String value) {

  private static final Pattern FORM = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,40}");

  public Username {
    value = value.strip();
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("username", "1 to 40 characters without control characters");
    }
  }

  @Override
  public String toString() {
    return "Username[not shown]";
  }
}
