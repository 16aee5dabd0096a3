package app.dreamimage.rest.generation;

import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.problem.RequestProblem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The headers of a part of a form, of which only the name of the part is wanted. */
final class PartHeaders {

  private PartHeaders() {}

  /**
   * The name of the field.
   *
   * @throws Rejection if there is none
   */
  static String nameIn(String headers) {
    for (String line : headers.split("\r\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase("Content-Disposition")) {
        String value = line.substring(colon + 1).strip();
        String name = parametersOf(value).get("name");
        if (value.regionMatches(true, 0, "form-data", 0, "form-data".length()) && name != null) {
          return name;
        }
      }
    }
    throw Rejection.because(RequestProblem.REQUEST_MALFORMED);
  }

  /** The parameters behind the first semicolon; quoted ones may contain semicolons. */
  static Map<String, String> parametersOf(String value) {
    Map<String, String> parameters = new HashMap<>();
    int at = value.indexOf(';');
    while (at >= 0 && at < value.length()) {
      int equals = value.indexOf('=', at);
      if (equals < 0) {
        break;
      }
      String name = value.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
      int from = equals + 1;
      int next;
      String text;
      if (from < value.length() && value.charAt(from) == '"') {
        int close = closingQuote(value, from + 1);
        text = value.substring(from + 1, close).replace("\\\"", "\"");
        next = value.indexOf(';', close);
      } else {
        next = value.indexOf(';', from);
        text = value.substring(from, next < 0 ? value.length() : next).strip();
      }
      parameters.putIfAbsent(name, text);
      at = next;
    }
    return parameters;
  }

  private static int closingQuote(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      if (value.charAt(i) == '"' && value.charAt(i - 1) != '\\') {
        return i;
      }
    }
    return value.length();
  }
}
