package app.dreamimage.ml.face.evaluation;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The lines that an evaluation writes. */
final class JsonLine {

  private JsonLine() {}

  static String of(
      String image, double milliseconds, List<FaceLandmarks> faces, FacialDataAccess access) {
    StringJoiner found = new StringJoiner(",", "[", "]");
    faces.forEach(face -> found.add(face(face, access)));
    return "{\"image\":%s,\"ms\":%s,\"faces\":%s}"
        .formatted(quoted(image), number(milliseconds), found);
  }

  static String unreadable(String image) {
    return "{\"image\":%s,\"ms\":0,\"faces\":[],\"error\":\"unreadable\"}".formatted(quoted(image));
  }

  private static String face(FaceLandmarks face, FacialDataAccess access) {
    StringJoiner box = new StringJoiner(",", "[", "]");
    for (float side : face.boundingBox(access)) {
      box.add(number(side));
    }
    float[] xyz = face.coordinates(access);
    StringJoiner mesh = new StringJoiner(",", "[", "]");
    for (int i = 0; i < xyz.length; i += 3) {
      mesh.add("[" + number(xyz[i]) + "," + number(xyz[i + 1]) + "]");
    }
    return "{\"box\":%s,\"score\":%s,\"mesh\":%s}"
        .formatted(box, String.format(Locale.ROOT, "%.4f", face.score()), mesh);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
