package app.dreamimage.storage.schedule;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How much is painted at once.
 *
 * @param workers paintings at a time in this process, positive
 */
@ConfigurationProperties("dream-image.studio")
record ScheduleSettings(@Bindable(defaultValue = "1") int workers) {
  ScheduleSettings {
    if (workers < 1) {
      throw new IllegalArgumentException("dream-image.studio.workers: must be positive");
    }
  }
}
