package app.dreamimage.storage.key;

import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.storage.folder.DataFolder;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** The source of the master key, and the source of randomness for every key. */
@Factory
final class KeyBeans {

  @Singleton
  SecureRandom secureRandom() {
    return new SecureRandom();
  }

  @Singleton
  KeySource keySource(KeySettings settings, DataFolder data, SecureRandom random) {
    return KeySource.from(settings, data, random);
  }

  /** Under the name of its port alone: nobody asks for the key itself. */
  @Singleton
  TreeHeadSigner logKey(LogSettings settings, DataFolder data, SecureRandom random) {
    return LogKey.in(data, settings.origin(), random);
  }

  @Singleton
  KeptHead keptHead(DataFolder data) {
    return new KeptHeadFile(data);
  }
}
