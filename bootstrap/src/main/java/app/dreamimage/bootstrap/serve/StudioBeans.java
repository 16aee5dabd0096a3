package app.dreamimage.bootstrap.serve;

import app.dreamimage.domain.generation.Studio;
import app.dreamimage.ml.studio.ProcessStudio;
import app.dreamimage.ml.studio.StudioSettings;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The studio, started from the same executable. */
@Factory
final class StudioBeans {

  @Singleton
  @Bean(typed = ProcessStudio.class, preDestroy = "close")
  ProcessStudio processStudio(ServiceSettings settings) {
    return ProcessStudio.open(
        StudioSettings.forProgram("app.dreamimage.bootstrap.Main", "studio-worker")
            .withWorkers(settings.studio().workers())
            .withTimeLimit(settings.studio().timeLimit())
            .withIsolation(settings.studio().isolation()));
  }

  /**
   * The studio as the port that the use cases know: an object of its own, since of one that goes by
   * two names the context would forget to close it.
   */
  @Singleton
  Studio studio(ProcessStudio studio) {
    return (photo, order, access, watch) -> studio.paint(photo, order, access, watch);
  }
}
