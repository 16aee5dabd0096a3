package app.dreamimage.storage.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstallationTest {

  @TempDir private Path folder;

  private ApplicationContext start(String data) {
    return ApplicationContext.run(Map.of("dream-image.data", folder.resolve(data).toString()));
  }

  @Test
  void a_new_database_joins_a_new_data_folder_and_knows_it_again() {
    for (int run = 0; run < 2; run++) {
      try (ApplicationContext server = start("data")) {
        assertDoesNotThrow(() -> server.getBean(Installation.class).check());
      }
    }
  }

  @Test
  @Proves(Clause.IMAGES_STAY_UNTIL_DELETED)
  void a_new_database_is_not_put_over_the_artworks_of_another() throws IOException {
    try (ApplicationContext server = start("data")) {
      server.getBean(Installation.class).check();
      server.getBean(ArtworkStore.class).store(new ImageId(Fresh.uuid()), new byte[] {1, 2, 3});
    }
    Files.delete(folder.resolve("data").resolve("dreamimage.mv.db"));

    try (ApplicationContext server = start("data")) {
      Installation installation = server.getBean(Installation.class);
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, installation::check);
      assertTrue(refused.getMessage().contains("right database"));
    }
  }

  @Test
  void a_database_does_not_serve_a_second_data_folder() throws IOException {
    try (ApplicationContext server = start("data")) {
      server.getBean(Installation.class).check();
    }
    Files.writeString(folder.resolve("data").resolve("name"), Fresh.uuid().toString());

    try (ApplicationContext server = start("data")) {
      Installation installation = server.getBean(Installation.class);
      assertThrows(IllegalStateException.class, installation::check);
    }
  }
}
