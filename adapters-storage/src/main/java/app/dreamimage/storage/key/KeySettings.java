package app.dreamimage.storage.key;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the master key comes from; if neither is set, it is made on the first start and kept in the
 * data folder.
 *
 * @param masterKeyFile a file with 32 raw bytes or with the key in base64
 * @param masterKey the key in base64
 */
@ConfigurationProperties("dream-image.keys")
record KeySettings(@Nullable Path masterKeyFile, @Nullable String masterKey) {

  @Override
  public String toString() {
    return "KeySettings[not shown]";
  }
}
