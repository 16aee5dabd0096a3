package app.dreamimage.storage.database;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * What storage needs to be configured, with the lowest precedence: an operator who wants PostgreSQL
 * sets the address, the user name and the password of the data source and nothing else.
 */
@ContextConfigurer
public final class StorageDefaults implements ApplicationContextConfigurer {

  private static final int BEHIND_EVERYTHING = -1000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of(
            "storage-defaults",
            Map.of(
                "datasources.default.url",
                EmbeddedDatabase.PLACEHOLDER_URL,
                // Not by the framework, which would open it before anything else: PoolOnFirstUse
                // does.
                "datasources.default.enabled",
                false,
                "datasources.default.dialect",
                "POSTGRES",
                "datasources.default.schema-generate",
                "NONE",
                "datasources.default.minimum-idle",
                2,
                "flyway.datasources.default.enabled",
                true),
            BEHIND_EVERYTHING));
  }
}
