package app.dreamimage.ml.face.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The memory of a plan while it is being laid out. What a step has read for the last time is lent
 * again to the next one that needs that shape, last in first out, so that it is still in the cache.
 */
final class FeatureMaps {

  private final List<FeatureMap> all = new ArrayList<>();
  private final Map<FeatureMap.Shape, Deque<FeatureMap>> free = new HashMap<>();

  /** A map for values that will be written before they are read. */
  FeatureMap take(FeatureMap.Shape shape) {
    Deque<FeatureMap> returned = free.get(shape);
    return returned == null || returned.isEmpty() ? takeAlone(shape) : returned.pop();
  }

  /** A map that nobody else has used or will use. */
  FeatureMap takeAlone(FeatureMap.Shape shape) {
    FeatureMap map = new FeatureMap(shape);
    all.add(map);
    return map;
  }

  void giveBack(FeatureMap map) {
    free.computeIfAbsent(map.shape(), shape -> new ArrayDeque<>()).push(map);
  }

  /** Every map ever made. */
  List<FeatureMap> all() {
    return Collections.unmodifiableList(all);
  }
}
