package app.dreamimage.storage;

import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import app.dreamimage.storage.database.Database;
import app.dreamimage.storage.facialdata.KeyringPromise;
import app.dreamimage.storage.key.KeySource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which database, keyring and master key are in force, and what each is fit for. */
@Singleton
final class StorageSafeguards implements Safeguards {

  private final List<Safeguard> inForce;

  StorageSafeguards(Database database, KeyringPromise keyring, KeySource keys) {
    inForce =
        List.of(
            safeguard(
                "database",
                database.isEmbedded() ? "H2" : "PostgreSQL",
                database.description(),
                database.caution()),
            safeguard(
                "keyring",
                keyring.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                keyring.promise(),
                keyring.caution()),
            safeguard("master key", "256 bits", keys.description(), keys.caution()));
  }

  @Override
  public List<Safeguard> inForce() {
    return inForce;
  }

  private static Safeguard safeguard(
      String name, String kind, String promise, Optional<String> caution) {
    return new Safeguard(
        name, kind, caution.map(text -> promise + " " + text).orElse(promise), caution.isEmpty());
  }
}
