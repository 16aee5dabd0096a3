package app.dreamimage.application.inmemory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rows under keys, in the order they were added, as part of the units of work that change them. A
 * change outside any is a unit of its own.
 */
final class Rows<K, V> implements InMemoryUnitOfWork.TakingPart {

  private final InMemoryUnitOfWork unitOfWork;
  private final Map<K, V> rows = new LinkedHashMap<>();

  Rows(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  Optional<V> get(K key) {
    return unitOfWork.run(() -> Optional.ofNullable(rows.get(key)));
  }

  /** Adds a row; answers whether it did, which it does not over another. */
  boolean add(K key, V row) {
    return unitOfWork.run(
        () -> {
          unitOfWork.beforeChangeOf(this);
          return rows.putIfAbsent(key, row) == null;
        });
  }

  /** Adds a row whose key must be new, as a primary key would have it. */
  void insert(K key, V row) {
    if (!add(key, row)) {
      throw new IllegalStateException("a row with this key exists");
    }
  }

  /** Puts a row in the place of one that equals the expected; answers whether there was one. */
  boolean replace(K key, V expected, V next) {
    return unitOfWork.run(
        () -> {
          unitOfWork.beforeChangeOf(this);
          return rows.replace(key, expected, next);
        });
  }

  /** Puts a row in the place of the one with its key; answers whether there was one. */
  boolean replace(K key, V next) {
    return unitOfWork.run(
        () -> {
          unitOfWork.beforeChangeOf(this);
          return rows.replace(key, next) != null;
        });
  }

  boolean remove(K key) {
    return unitOfWork.run(
        () -> {
          unitOfWork.beforeChangeOf(this);
          return rows.remove(key) != null;
        });
  }

  int removeIf(Predicate<V> condition) {
    return unitOfWork.run(
        () -> {
          unitOfWork.beforeChangeOf(this);
          int before = rows.size();
          rows.values().removeIf(condition);
          return before - rows.size();
        });
  }

  List<V> all() {
    return unitOfWork.run(() -> List.copyOf(rows.values()));
  }

  List<V> where(Predicate<V> condition) {
    return all().stream().filter(condition).toList();
  }

  /** The rows that meet a condition; those that compare as equal stay in the order of adding. */
  List<V> where(Predicate<V> condition, Comparator<? super V> order) {
    return all().stream().filter(condition).sorted(order).toList();
  }

  /** The same, but those that compare as equal in the reverse order of adding. */
  List<V> whereLastFirst(Predicate<V> condition, Comparator<? super V> order) {
    List<V> reversed = new ArrayList<>(where(condition, order.reversed()));
    Collections.reverse(reversed);
    return List.copyOf(reversed);
  }

  @Override
  public Runnable memento() {
    Map<K, V> copy = new LinkedHashMap<>(rows);
    return () -> {
      rows.clear();
      rows.putAll(copy);
    };
  }
}
