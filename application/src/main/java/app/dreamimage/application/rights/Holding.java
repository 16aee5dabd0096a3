package app.dreamimage.application.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.consent.DataCategory;

/** One thing that is kept and can concern a person. */
public sealed interface Holding {

  /** Where it is kept. */
  enum Place {
    /** A column of the database, named {@code table.column}. */
    COLUMN,
    /** A kind of file. */
    FILE,
    /** What the running server holds for longer than one request. */
    MEMORY,
    /** A cookie in the person's browser. */
    COOKIE,
    /** A part of a line in the log. */
    LOG_FIELD
  }

  /** Where it is kept. */
  Place place();

  /** Its name in that place. */
  String name();

  /**
   * Personal data.
   *
   * @param export under which name the export shows it, as {@code section.field}; for what it does
   *     not show, the reason in brackets
   */
  record Personal(Place place, String name, DataCategory category, Lifetime lifetime, String export)
      implements Holding {
    public Personal {
      requireNonNull(place, "place");
      requireNonNull(name, "name");
      requireNonNull(category, "category");
      requireNonNull(lifetime, "lifetime");
      if (!export.matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*|\\(.{10,}\\)")) {
        throw new IllegalArgumentException(
            "export: section.field, or a reason in brackets, is accepted for " + name);
      }
    }

    /** Whether the export shows it. */
    public boolean isExported() {
      return !export.startsWith("(");
    }

    /** The section of the export in which it is shown. */
    public String section() {
      return export.substring(0, export.indexOf('.'));
    }

    /** The field under which it is shown. */
    public String field() {
      return export.substring(export.indexOf('.') + 1);
    }
  }

  /**
   * Data about nobody.
   *
   * @param because why it concerns no person, or none that can be found
   */
  record Impersonal(Place place, String name, String because) implements Holding {
    public Impersonal {
      requireNonNull(place, "place");
      requireNonNull(name, "name");
      if (because.length() < 10) {
        throw new IllegalArgumentException("because: a reason is needed for " + name);
      }
    }
  }
}
