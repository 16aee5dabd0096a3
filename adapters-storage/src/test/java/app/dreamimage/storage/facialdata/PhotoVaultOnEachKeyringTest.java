package app.dreamimage.storage.facialdata;

import app.dreamimage.application.contract.PhotoVaultContract;
import app.dreamimage.domain.facialdata.PhotoVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

final class PhotoVaultOnEachKeyringTest {

  private static final SecureRandom RANDOM = new SecureRandom();

  abstract static class OnAKeyring extends PhotoVaultContract {

    @TempDir private Path folder;
    private VolatileKeyring keyring;
    private PhotoVault vault;

    abstract VolatileKeyring keyring() throws IOException;

    @BeforeEach
    void open() throws IOException {
      keyring = keyring();
      vault = new EncryptedPhotoVault(folder, keyring, InstantSource.system(), RANDOM);
    }

    @AfterEach
    void close() throws IOException {
      keyring.held().forEach(keyring::destroy);
      keyring.close();
      removeItsFolder();
    }

    void removeItsFolder() throws IOException {}

    @Override
    protected PhotoVault vault() {
      return vault;
    }
  }

  @Nested
  final class InProcessMemory extends OnAKeyring {
    @Override
    VolatileKeyring keyring() {
      return new ProcessMemoryKeyring("This is a test.");
    }
  }

  /** The strongest that this machine offers: on Linux with a free hand, the kernel's. */
  @Nested
  final class TheStrongest extends OnAKeyring {

    private final String name = UUID.randomUUID().toString();

    @Override
    VolatileKeyring keyring() {
      return VolatileKeyrings.strongest(
          name,
          VolatileKeyrings.candidates(Map.of()),
          KeyLifetime.within(Duration.ofHours(24)),
          InstantSource.system(),
          RANDOM);
    }

    @Override
    void removeItsFolder() throws IOException {
      Files.deleteIfExists(Path.of("/dev/shm", "dream-image-" + name));
    }
  }
}
