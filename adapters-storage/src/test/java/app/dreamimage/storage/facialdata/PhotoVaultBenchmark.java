package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.PhotoId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Measures the vault on the strongest keyring that the machine offers, against copying the same
 * bytes to a file in the same folder, in one run. Run it with a folder as its argument.
 */
final class PhotoVaultBenchmark {

  private static final int PHOTO_BYTES = 8 << 20;
  private static final int ROUNDS = 41;
  private static final int KEYS = 2001;

  private PhotoVaultBenchmark() {}

  private interface Work {
    void run() throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "vault");
    String name = UUID.randomUUID().toString();
    SecureRandom random = new SecureRandom();
    VolatileKeyring keyring =
        VolatileKeyrings.strongest(
            name,
            VolatileKeyrings.candidates(Map.of()),
            KeyLifetime.within(Duration.ofHours(24)),
            InstantSource.system(),
            random);
    EncryptedPhotoVault vault =
        new EncryptedPhotoVault(folder, keyring, InstantSource.system(), random);
    byte[] photo = new byte[PHOTO_BYTES];
    new Random(1).nextBytes(photo);
    PhotoId id = new PhotoId(UUID.randomUUID());
    Path plain = folder.resolve("plain");

    double write =
        median(() -> Files.copy(new ByteArrayInputStream(photo), plain), () -> Files.delete(plain));
    double encrypt =
        median(() -> vault.deposit(id, new ByteArrayInputStream(photo)), () -> vault.erase(id));
    Files.copy(new ByteArrayInputStream(photo), plain);
    double read = median(() -> drain(Files.newInputStream(plain)), () -> {});
    vault.deposit(id, new ByteArrayInputStream(photo));
    double decrypt =
        median(() -> drain(vault.open(id, FacialDataAccess.forItsOwner()).orElseThrow()), () -> {});
    vault.erase(id);
    Files.delete(plain);

    double megabytes = PHOTO_BYTES / 1e6;
    System.out.println("keyring             " + keyring.promise().kind());
    System.out.printf("plain copy in       %6.2f ms/MB%n", write / megabytes);
    System.out.printf("encrypted in        %6.2f ms/MB%n", encrypt / megabytes);
    System.out.printf("plain copy out      %6.2f ms/MB%n", read / megabytes);
    System.out.printf("decrypted out       %6.2f ms/MB%n", decrypt / megabytes);
    keys(keyring, random);
    keyring.held().forEach(keyring::destroy);
    keyring.close();
    for (Path left : List.of(folder, Path.of("/dev/shm", "dream-image-" + name))) {
      Files.deleteIfExists(left);
    }
  }

  private static void keys(VolatileKeyring keyring, SecureRandom random) throws IOException {
    PhotoId id = new PhotoId(UUID.randomUUID());
    try (PhotoKey key = PhotoKey.fresh(random)) {
      double keep =
          median(KEYS, () -> keyring.keep(id, key, Instant.now()), () -> keyring.destroy(id));
      keyring.keep(id, key, Instant.now());
      double find = median(KEYS, () -> keyring.find(id).orElseThrow().close(), () -> {});
      double destroy =
          median(KEYS, () -> keyring.destroy(id), () -> keyring.keep(id, key, Instant.now()));
      System.out.printf("keep a key          %6.1f µs%n", keep * 1000);
      System.out.printf("find a key          %6.1f µs%n", find * 1000);
      System.out.printf("destroy a key       %6.1f µs%n", destroy * 1000);
    }
  }

  private static void drain(InputStream stream) throws IOException {
    try (stream) {
      byte[] buffer = new byte[64 * 1024];
      while (stream.read(buffer) >= 0) {}
    }
  }

  private static double median(Work work, Work afterwards) throws IOException {
    return median(ROUNDS, work, afterwards);
  }

  /** In milliseconds; the first half of the rounds warms up and does not count. */
  private static double median(int rounds, Work work, Work afterwards) throws IOException {
    long[] nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.run();
      nanos[i] = System.nanoTime() - start;
      if (i < rounds - 1) {
        afterwards.run();
      }
    }
    afterwards.run();
    long[] warm = Arrays.copyOfRange(nanos, rounds / 2, rounds);
    Arrays.sort(warm);
    return warm[warm.length / 2] / 1e6;
  }
}
