package app.dreamimage.domain.account;

import app.dreamimage.domain.policy.InvalidValue;
import java.util.regex.Pattern;

/**
 * A few words that a person writes about themselves: 1 to 300 characters, no control characters but
 * line feeds.
 *
 * <p>Personal data: {@link #toString()} does not show it.
 */
public record ProfileText(String value) {

  private static final Pattern FORM = Pattern.compile("(?:[^\\p{Cntrl}\\p{Cs}]|\n){1,300}");

  public ProfileText {
    value = value.strip();
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("profile", "1 to 300 characters without control characters");
    }
  }

  @Override
  public String toString() {
    return "ProfileText[not shown]";
  }
}
