package app.dreamimage.domain.usage;

/** Driven port: how often what was used, as far as it has been written down. */
public interface UsageTallies {

  /** Adds counts to those that are there. */
  void add(UsageCounts counts);

  /** Everything. */
  UsageCounts all();

  /**
   * Removes a cell if it still has this count; answers whether it had. Of two that try at once, one
   * succeeds.
   */
  boolean remove(UsageCell cell, long count);
}
