package app.dreamimage.storage.database;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several members of a closed set in one column: their names with commas between them, sorted. */
public final class NamesInAColumn {

  private static final String BETWEEN = ",";

  private NamesInAColumn() {}

  /** What the column holds. */
  public static String of(Set<? extends Enum<?>> members) {
    return members.stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN));
  }

  /** The members that a column holds. */
  public static <E extends Enum<E>> Set<E> read(Class<E> type, String column) {
    return Arrays.stream(column.split(BETWEEN, -1))
        .filter(name -> !name.isEmpty())
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }
}
