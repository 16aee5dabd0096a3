package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Holding.Place.COLUMN;

import app.dreamimage.domain.consent.DataCategory;
import java.util.ArrayList;
import java.util.List;

/** The inventory while it is being written. */
final class HoldingList {

  static final String ITS_OWNER = "(says whose record it is: the person who asks)";
  static final String ONLY_AN_ORDER = "(only the order in which records came to be)";

  private final List<Holding> holdings = new ArrayList<>();

  List<Holding> holdings() {
    return List.copyOf(holdings);
  }

  Table personal(String table, DataCategory category, Lifetime lifetime, String section) {
    return new Table(table, category, lifetime, section);
  }

  void personal(
      Holding.Place place, String name, DataCategory category, Lifetime lifetime, String export) {
    holdings.add(new Holding.Personal(place, name, category, lifetime, export));
  }

  void impersonal(Holding.Place place, String name, String because) {
    holdings.add(new Holding.Impersonal(place, name, because));
  }

  /** A table whose columns hold personal data of one category. */
  final class Table {

    private final String name;
    private final DataCategory category;
    private final Lifetime lifetime;
    private final String section;

    private Table(String name, DataCategory category, Lifetime lifetime, String section) {
      this.name = name;
      this.category = category;
      this.lifetime = lifetime;
      this.section = section;
    }

    /** A column that the export shows. */
    void column(String column, String field) {
      personal(COLUMN, name + "." + column, category, lifetime, section + "." + field);
    }

    /** A column that it does not show. */
    void withheld(String column, String because) {
      personal(COLUMN, name + "." + column, category, lifetime, because);
    }
  }
}
