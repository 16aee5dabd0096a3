package app.dreamimage.storage.database;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.storage.folder.DataFolder;
import app.dreamimage.storage.key.KeySource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * The embedded database, which is used unless the address of another is configured: H2 in one file
 * of the data folder, encrypted under a password that is derived from the master key.
 *
 * <p>Every commit is handed to the operating system before it returns, so that none is lost when
 * the process is killed; when the machine loses its power, the last ones may be. Not with H2
 * 2.5.250 and 2.5.252: after superseded space was reused, their file header names the chunk before
 * the newest one, which leads nowhere, and opening the file after a kill falls back to it.
 */
@Enforces(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
@Singleton
final class EmbeddedDatabase implements BeanCreatedEventListener<DatasourceConfiguration> {

  static final String PLACEHOLDER_URL = "jdbc:h2:file:embedded";

  private static final String USER = "dreamimage";
  private static final String SETTINGS =
      ";CIPHER=AES;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";TIME ZONE=UTC;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

  private final BeanProvider<DataFolder> data;
  private final BeanProvider<KeySource> keys;

  EmbeddedDatabase(BeanProvider<DataFolder> data, BeanProvider<KeySource> keys) {
    this.data = data;
    this.keys = keys;
  }

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration configuration = event.getBean();
    if (PLACEHOLDER_URL.equals(configuration.getConfiguredUrl())) {
      String url = "jdbc:h2:file:" + data.get().path().resolve("dreamimage") + SETTINGS;
      configuration.setUrl(url);
      configuration.setJdbcUrl(url);
      configuration.setUsername(USER);
      // H2 takes two passwords in one: that of the file, a space, and that of the user.
      configuration.setPassword(
          keys.get().key().password("database file")
              + " "
              + keys.get().key().password("database user"));
    }
    return configuration;
  }
}
