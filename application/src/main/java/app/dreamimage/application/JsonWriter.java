package app.dreamimage.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Writes one JSON text (RFC 8259), value by value, so that nothing of it has to be held. What would
 * not be JSON is a mistake of the caller.
 */
public final class JsonWriter {

  private enum Inside {
    OBJECT,
    ARRAY
  }

  private final Appendable out;
  private final boolean isIndented;
  private final Deque<Inside> nesting = new ArrayDeque<>();
  private boolean hasMembers;
  private boolean named;
  private boolean begun;

  private JsonWriter(Appendable out, boolean isIndented) {
    this.out = out;
    this.isIndented = isIndented;
  }

  /** Writes with line breaks and indents, for people to read. */
  public static JsonWriter indented(Appendable out) {
    return new JsonWriter(out, true);
  }

  /**
   * A value made of maps, lists, texts and truth values, in their order, without any white space.
   */
  public static String onOneLine(Object value) {
    StringBuilder text = new StringBuilder();
    try {
      new JsonWriter(text, false).any(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void any(Object value) throws IOException {
    if (value instanceof Map<?, ?> object) {
      beginObject();
      for (Map.Entry<?, ?> member : object.entrySet()) {
        name((String) member.getKey()).any(member.getValue());
      }
      endObject();
    } else if (value instanceof List<?> array) {
      beginArray();
      for (Object element : array) {
        any(element);
      }
      endArray();
    } else if (value instanceof Boolean) {
      place();
      out.append(value.toString());
    } else {
      value((String) value);
    }
  }

  /** Begins an object. */
  public JsonWriter beginObject() throws IOException {
    return begin(Inside.OBJECT, '{');
  }

  /** Ends the object that is open. */
  public JsonWriter endObject() throws IOException {
    return end(Inside.OBJECT, '}');
  }

  /** Begins an array. */
  public JsonWriter beginArray() throws IOException {
    return begin(Inside.ARRAY, '[');
  }

  /** Ends the array that is open. */
  public JsonWriter endArray() throws IOException {
    return end(Inside.ARRAY, ']');
  }

  /** Names the value that comes next in an object. */
  public JsonWriter name(String name) throws IOException {
    require(nesting.peek() == Inside.OBJECT && !named, "no name is expected here");
    separate();
    quote(name);
    out.append(isIndented ? ": " : ":");
    named = true;
    return this;
  }

  /** Writes a text. */
  public JsonWriter value(String text) throws IOException {
    place();
    quote(text);
    return this;
  }

  /** Writes a whole number. */
  public JsonWriter value(long number) throws IOException {
    place();
    out.append(Long.toString(number));
    return this;
  }

  private JsonWriter begin(Inside inside, char bracket) throws IOException {
    place();
    out.append(bracket);
    nesting.push(inside);
    hasMembers = false;
    return this;
  }

  private JsonWriter end(Inside inside, char bracket) throws IOException {
    require(nesting.peek() == inside && !named, "nothing ends here");
    nesting.pop();
    if (hasMembers) {
      breakLine();
    }
    out.append(bracket);
    hasMembers = true;
    return this;
  }

  /** Where the next value stands: behind its name, as the next of an array, or alone. */
  private void place() throws IOException {
    if (nesting.isEmpty()) {
      require(!begun, "the text has ended");
      begun = true;
    } else if (nesting.peek() == Inside.ARRAY) {
      separate();
    } else {
      require(named, "a name is expected here");
      named = false;
    }
  }

  private void separate() throws IOException {
    if (hasMembers) {
      out.append(',');
    }
    hasMembers = true;
    breakLine();
  }

  private void breakLine() throws IOException {
    if (isIndented) {
      out.append('\n').append("  ".repeat(nesting.size()));
    }
  }

  private void quote(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || isHalf(text, i)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Whether a surrogate stands alone: it cannot be encoded, but escaped it survives. */
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
