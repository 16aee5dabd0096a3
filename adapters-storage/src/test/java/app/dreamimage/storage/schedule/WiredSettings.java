package app.dreamimage.storage.schedule;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** The settings that the executable supplies, for the context of a test that asks for work. */
@Factory
@Requires(property = "test.wired-work")
final class WiredSettings {

  @Singleton
  ScheduleSettings scheduleSettings() {
    return new ScheduleSettings(1);
  }
}
