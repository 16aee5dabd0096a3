package app.dreamimage.domain.policy;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value from outside that is not accepted: names the field and what would be accepted. It never
 * carries the value itself.
 */
public final class InvalidValue extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final String accepted;

  public InvalidValue(String field, String accepted) {
    super(field + ": " + accepted);
    this.field = field;
    this.accepted = accepted;
  }

  /** For a value that is none of a few names. */
  public static InvalidValue noneOf(String field, Stream<String> names) {
    return new InvalidValue(field, "one of " + names.collect(Collectors.joining(", ")));
  }

  /** The name of the field as a client writes it. */
  public String field() {
    return field;
  }

  /** What is accepted, to be read after "accepted is". */
  public String accepted() {
    return accepted;
  }
}
