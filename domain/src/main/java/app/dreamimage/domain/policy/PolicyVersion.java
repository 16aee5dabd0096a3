package app.dreamimage.domain.policy;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a published version of the privacy policy, {@code major.minor}. A major version
 * changes what is promised; a minor one changes how it is said.
 */
@Enforces(Clause.POLICY_CHANGES_ARE_VERSIONED)
public record PolicyVersion(int major, int minor) implements Comparable<PolicyVersion> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  public PolicyVersion {
    if (major < 1 || minor < 0) {
      throw new InvalidValue("policyVersion", "a version from 1.0 upwards");
    }
  }

  /**
   * The version written as {@code 1.0}.
   *
   * @throws InvalidValue if the text is not of that form
   */
  public static PolicyVersion parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValue("policyVersion", "two numbers with a point between them, such as 1.0");
    }
    return new PolicyVersion(
        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Whether the promises of the other version differ from this, earlier one's. */
  public boolean predatesPromisesOf(PolicyVersion other) {
    return major < other.major;
  }

  @Override
  public int compareTo(PolicyVersion other) {
    return Comparator.comparingInt(PolicyVersion::major)
        .thenComparingInt(PolicyVersion::minor)
        .compare(this, other);
  }

  /** The form {@code 1.0}. */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
