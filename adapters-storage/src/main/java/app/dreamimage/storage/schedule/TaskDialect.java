package app.dreamimage.storage.schedule;

import app.dreamimage.storage.database.Database;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import javax.sql.DataSource;

/** How db-scheduler speaks to the database in use. */
final class TaskDialect {

  private TaskDialect() {}

  static JdbcCustomization of(Database database, DataSource connections) {
    return database.isEmbedded()
        ? new DefaultJdbcCustomization(false)
        : new AutodetectJdbcCustomization(connections);
  }
}
