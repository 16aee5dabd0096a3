package app.dreamimage.storage.folder;

import app.dreamimage.application.Ids;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The data folder, claimed while the application context lives. */
@Factory
final class FolderBeans {

  @Singleton
  @Bean(preDestroy = "close")
  DataFolder dataFolder(DataSettings settings, Ids ids) {
    return DataFolder.claim(settings.data(), ids.next());
  }
}
