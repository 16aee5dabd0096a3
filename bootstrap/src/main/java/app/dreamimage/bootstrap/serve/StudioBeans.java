package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.generation.StudioState;
import app.dreamimage.domain.generation.Studio;
import app.dreamimage.ml.studio.MachineSize;
import app.dreamimage.ml.studio.ProcessStudio;
import app.dreamimage.ml.studio.StudioCondition;
import app.dreamimage.ml.studio.StudioSettings;
import app.dreamimage.storage.schedule.ScheduleSettings;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The studio, started from the same executable. */
@Factory
final class StudioBeans {

  @Singleton
  StudioSettings studioSettings(ServiceSettings settings) {
    return StudioChoice.of(settings.studio(), MachineSize.ofThisMachine())
        .settings("app.dreamimage.bootstrap.Main", "studio-worker");
  }

  @Singleton
  ScheduleSettings scheduleSettings(StudioSettings studio) {
    return new ScheduleSettings(studio.workers());
  }

  @Singleton
  @Bean(typed = ProcessStudio.class, preDestroy = "close")
  ProcessStudio processStudio(StudioSettings settings) {
    return ProcessStudio.open(settings);
  }

  /**
   * The studio as the port that the use cases know: an object of its own, since of one that goes by
   * two names the context would forget to close it.
   */
  @Singleton
  Studio studio(ProcessStudio studio) {
    return (photo, order, access, watch) -> studio.paint(photo, order, access, watch);
  }

  @Singleton
  StudioState.Source studioState(ProcessStudio studio) {
    return () -> {
      StudioCondition condition = studio.condition();
      return new StudioState(
          condition.workers(),
          condition.ready(),
          condition.trouble().filter(trouble -> condition.isUnable()).map(StudioBeans::explained));
    };
  }

  private static String explained(String trouble) {
    return "no worker can be started: "
        + trouble
        + ". It is tried again every half minute. Is the executable still where it was, is there"
        + " memory for a worker, and what does the command 'studio probe' say?";
  }
}
