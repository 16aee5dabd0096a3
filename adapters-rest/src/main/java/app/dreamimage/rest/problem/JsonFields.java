package app.dreamimage.rest.problem;

import app.dreamimage.domain.policy.InvalidValue;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, read one by one so that a single answer names everything that is not
 * accepted: what is missing, what is of another type, and what the domain does not take.
 */
public final class JsonFields {

  /** A field that has been read; its value may be taken once all fields are known to be valid. */
  public static final class Field<T> {
    private final @Nullable T value;

    private Field(@Nullable T value) {
      this.value = value;
    }

    /** The value; only after {@link JsonFields#requireValid()}. */
    public T value() {
      if (value == null) {
        throw new IllegalStateException("a field is used before it is known to be valid");
      }
      return value;
    }
  }

  private final JsonNode object;
  private final List<InvalidField> invalid = new ArrayList<>();

  private JsonFields(JsonNode object) {
    this.object = object;
  }

  /**
   * The fields of a body.
   *
   * @throws Rejection if the body is not a JSON object
   */
  public static JsonFields of(@Nullable JsonNode body) {
    if (body == null || !body.isObject()) {
      throw Rejection.because(RequestProblem.REQUEST_MALFORMED);
    }
    return new JsonFields(body);
  }

  /**
   * A text.
   *
   * @param parse throws {@link InvalidValue} for what is not accepted, which the empty text has to
   *     be: that is what a missing field is read as
   */
  public <T> Field<T> text(String name, Function<String, T> parse) {
    JsonNode node = object.get(name);
    boolean isText = node != null && node.isString();
    try {
      T value = parse.apply(isText ? node.getStringValue() : "");
      if (isText) {
        return new Field<>(value);
      }
      invalid.add(new InvalidField(name, "a text"));
    } catch (InvalidValue e) {
      boolean otherType = node != null && !node.isNull() && !isText;
      invalid.add(new InvalidField(name, otherType ? "a text: " + e.accepted() : e.accepted()));
    }
    return new Field<>(null);
  }

  /**
   * A text that may be missing.
   *
   * @param parse throws {@link InvalidValue} for what is not accepted
   * @param missing what stands for a missing text
   */
  public <T> Field<T> textIfThere(String name, Function<String, T> parse, T missing) {
    JsonNode node = object.get(name);
    return node == null || node.isNull() ? new Field<>(missing) : text(name, parse);
  }

  /** A truth value. */
  public Field<Boolean> truth(String name) {
    JsonNode node = object.get(name);
    if (node == null || !node.isBoolean()) {
      invalid.add(new InvalidField(name, "true or false"));
      return new Field<>(null);
    }
    return new Field<>(node.getBooleanValue());
  }

  /**
   * Passes if every field read so far was accepted. @throws Rejection naming those that were not
   */
  public void requireValid() {
    if (!invalid.isEmpty()) {
      throw Rejection.invalid(invalid);
    }
  }
}
