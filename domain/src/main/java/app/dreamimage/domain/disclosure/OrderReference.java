package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.policy.InvalidValue;
import java.util.regex.Pattern;

/**
 * The mark under which an authority keeps its order: 1 to 40 capital letters, digits, dots, dashes
 * and slashes with a digit among them, so that a name does not fit in by mistake.
 */
public record OrderReference(String value) {

  private static final Pattern FORM = Pattern.compile("(?=.*[0-9])[A-Z0-9./-]{1,40}");

  public OrderReference {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "reference",
          "1 to 40 capital letters, digits, dots, dashes and slashes, at least one digit");
    }
  }
}
