package app.dreamimage.storage;

import app.dreamimage.storage.database.Database;
import app.dreamimage.storage.facialdata.KeyringPromise;
import app.dreamimage.storage.folder.DataFolder;
import app.dreamimage.storage.key.KeySource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * What is in use to keep things, in plain words, to be told at the start and in the health check.
 */
@Singleton
public final class StorageReport {

  /**
   * One thing in use.
   *
   * @param subject such as {@code database}
   * @param text what it is and what it promises
   * @param caution what it is not fit for; empty if it is fit for production
   */
  public record Line(String subject, String text, Optional<String> caution) {}

  private final List<Line> lines;

  StorageReport(Database database, KeyringPromise keyring, KeySource keys, DataFolder data) {
    this.lines =
        List.of(
            new Line("database", database.description(), database.caution()),
            new Line("photo keys", keyring.promise(), keyring.caution()),
            new Line("master key", keys.description(), keys.caution()),
            new Line(
                "files",
                "Artworks and the ciphertext of photos lie in " + data.path() + ".",
                Optional.empty()));
  }

  /** Every thing in use. */
  public List<Line> lines() {
    return lines;
  }

  /** Whether everything in use is fit for production. */
  public boolean isFitForProduction() {
    return lines.stream().allMatch(line -> line.caution().isEmpty());
  }
}
