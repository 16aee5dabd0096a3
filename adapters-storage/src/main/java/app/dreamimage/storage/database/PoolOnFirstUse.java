package app.dreamimage.storage.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.configuration.jdbc.hikari.HikariUrlDataSource;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/**
 * Opens the pool of connections, and brings the schema up to date, when the first one is asked for.
 * The framework would do both before it answers anybody, and {@link StorageDefaults} tells it not
 * to; so the page is there meanwhile, and whoever needs the database waits until it is ready.
 */
@Factory
final class PoolOnFirstUse {

  private final List<HikariDataSource> opened = new CopyOnWriteArrayList<>();

  @Singleton
  @EachBean(DatasourceConfiguration.class)
  DataSource pool(DatasourceConfiguration configuration) {
    HikariDataSource pool = new HikariUrlDataSource(configuration);
    opened.add(pool);
    return pool;
  }

  /** Closes what was opened; the framework wraps the pools, and would not find them. */
  @PreDestroy
  void close() {
    opened.forEach(HikariDataSource::close);
  }
}
