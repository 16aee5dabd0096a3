package app.dreamimage.storage.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which database is in use. */
@Singleton
public final class Database {

  private final boolean isEmbedded;

  Database(@Named("default") DatasourceConfiguration configuration) {
    this.isEmbedded = configuration.getUrl().startsWith("jdbc:h2:");
  }

  /** Whether it lives inside this process. */
  public boolean isEmbedded() {
    return isEmbedded;
  }

  /** What it is, in plain words. */
  public String description() {
    return isEmbedded
        ? "The database is H2, embedded, in one encrypted file of the data folder."
        : "The database is PostgreSQL, over the network.";
  }

  /** What it is not fit for; empty if it is fit for production. */
  public Optional<String> caution() {
    return isEmbedded
        ? Optional.of(
            "The embedded database is fit for trying and for one small server; for production set"
                + " DATASOURCES_DEFAULT_URL, DATASOURCES_DEFAULT_USERNAME and"
                + " DATASOURCES_DEFAULT_PASSWORD to those of a PostgreSQL that is backed up.")
        : Optional.empty();
  }
}
