package app.dreamimage.storage.schedule;

/**
 * How much is painted at once.
 *
 * @param workers paintings at a time in this process, positive
 */
public record ScheduleSettings(int workers) {
  public ScheduleSettings {
    if (workers < 1) {
      throw new IllegalArgumentException("workers: must be positive");
    }
  }
}
