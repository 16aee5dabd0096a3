package app.dreamimage.application.inmemory;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that a storage holds at one moment, to be compared with another moment. */
public final class HeldData {

  private HeldData() {}

  /**
   * Every row and file, by where it is held; without the audit trail and its heads, which outlive
   * people.
   */
  public static Map<String, List<?>> of(InMemoryStorage storage) {
    Map<String, List<?>> held = new TreeMap<>();
    collect(storage, held);
    collect(storage.registers, held);
    held.remove("trail.rows");
    held.remove("heads.rows");
    return held;
  }

  private static void collect(Object stores, Map<String, List<?>> held) {
    for (Field store : stores.getClass().getDeclaredFields()) {
      Object adapter = read(store, stores);
      for (Field field : adapter.getClass().getDeclaredFields()) {
        String name = store.getName() + "." + field.getName();
        if (Rows.class.isAssignableFrom(field.getType())) {
          held.put(name, ((Rows<?, ?>) read(field, adapter)).all());
        } else if (Map.class.isAssignableFrom(field.getType())) {
          held.put(name, List.copyOf(((Map<?, ?>) read(field, adapter)).keySet()));
        } else if (Set.class.isAssignableFrom(field.getType())) {
          held.put(name, List.copyOf((Set<?>) read(field, adapter)));
        }
      }
    }
  }

  private static Object read(Field field, Object from) {
    try {
      field.setAccessible(true);
      return field.get(from);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
