package app.dreamimage.bootstrap.endtoend;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

class MainJobOnPostgresIT extends MainJob {

  private EmbeddedPostgres postgres;

  @Override
  Map<String, String> database() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
    return Map.of(
        "DATASOURCES_DEFAULT_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "DATASOURCES_DEFAULT_USERNAME", "postgres",
        "DATASOURCES_DEFAULT_PASSWORD", "postgres");
  }

  @Override
  String databaseInTheLog() {
    return "PostgreSQL";
  }

  @AfterAll
  void stopPostgres() throws IOException {
    postgres.close();
  }
}
