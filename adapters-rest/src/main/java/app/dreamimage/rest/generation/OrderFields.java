package app.dreamimage.rest.generation;

import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.rest.problem.InvalidField;
import app.dreamimage.rest.problem.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a form that say what is to be painted, taken as they come. */
final class OrderFields {

  private static final List<String> NAMES =
      List.of(
          "style",
          "framing",
          "size",
          "strength",
          "seed",
          "variations",
          "format",
          "quality",
          "note");

  private static final String ACCEPTED = "photo, " + inWords(NAMES) + " only";

  private @Nullable Style style;
  private Framing framing = Framing.PORTRAIT;
  private ImageFormat format = ImageFormat.PNG;
  private int size = PaintingOrder.USUAL;
  private int strength = PaintingOrder.USUAL_STRENGTH;
  private int variations = 1;
  private int quality = ArtworkFile.USUAL_QUALITY;
  private boolean note;
  private long seed;
  private final Set<String> seen = new HashSet<>();
  private final List<InvalidField> invalid = new ArrayList<>();

  /**
   * No fields yet.
   *
   * @param seed taken unless the form names one
   */
  OrderFields(long seed) {
    this.seed = seed;
  }

  /** Takes a field; a value that is not accepted is remembered for the answer. */
  void take(String name, String value) {
    if (!seen.add(name)) {
      invalid.add(new InvalidField(known(name), "once"));
      return;
    }
    if (!NAMES.contains(name)) {
      invalid.add(new InvalidField("form", ACCEPTED));
      return;
    }
    try {
      switch (name) {
        case "style" -> style = Style.named(value);
        case "framing" -> framing = Framing.named(value);
        case "format" -> format = ImageFormat.named(value);
        case "size" ->
            size = number(name, value, PaintingOrder.SMALLEST, PaintingOrder.LARGEST, " of pixels");
        case "strength" -> strength = number(name, value, 0, PaintingOrder.FREEST, "");
        case "seed" -> seed = seed(value);
        case "variations" -> variations = number(name, value, 1, PaintingOrder.MOST_VARIATIONS, "");
        case "quality" ->
            quality =
                number(name, value, ArtworkFile.LOWEST_QUALITY, ArtworkFile.HIGHEST_QUALITY, "");
        case "note" -> note = note(value);
        default -> throw new IllegalStateException("a field is named and not taken: " + name);
      }
    } catch (InvalidValue e) {
      invalid.add(new InvalidField(e.field(), e.accepted()));
    }
  }

  private static String inWords(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Names one of ours: what a client makes up is not repeated. */
  private static String known(String name) {
    return NAMES.contains(name) ? name : "form";
  }

  /** Judged here as well as by the order, so that it is refused before the photo has been read. */
  private static int number(String name, String value, int least, int most, String unit) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The same answer as below.
    }
    throw new InvalidValue(name, "a whole number" + unit + " from " + least + " to " + most);
  }

  private static boolean note(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValue("note", "true or false");
    };
  }

  private static long seed(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new InvalidValue("seed", "a whole number of 64 bits");
    }
  }

  /**
   * Passes if everything taken so far was accepted.
   *
   * @throws Rejection otherwise
   */
  void requireValid() {
    if (!invalid.isEmpty()) {
      throw Rejection.invalid(invalid);
    }
  }

  /**
   * The order, when no more fields will come.
   *
   * @throws Rejection if anything was not accepted
   */
  PaintingOrder order() {
    if (style == null && !seen.contains("style")) {
      take("style", "");
    }
    requireValid();
    if (style == null) {
      throw new IllegalStateException("an order without a style was found valid");
    }
    return new PaintingOrder(
        style, framing, size, strength, seed, variations, new ArtworkFile(format, quality, note));
  }
}
