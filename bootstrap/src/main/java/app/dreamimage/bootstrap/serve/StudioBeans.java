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
            .withTimeLimit(settings.studio().timeLimit()));
  }

  /** The same as the port that the use cases know. */
  @Singleton
  Studio studio(ProcessStudio processStudio) {
    return processStudio;
  }
}
