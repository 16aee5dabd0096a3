package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.Salts;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.UUID;

/** Salts from the secure source of the platform. */
@Singleton
final class RandomSalts implements Salts {

  private final SecureRandom random;

  RandomSalts(SecureRandom random) {
    this.random = random;
  }

  @Override
  public UUID next() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
