package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.storage.folder.DataFolder;
import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that puts a photo into the vault of a data folder, opens one or erases it,
 * says what came of it in one line and then is killed.
 */
final class KeyringProcess {

  static final int PHOTO_BYTES = 200_000;

  private static final int NOBODY = 65534;

  private KeyringProcess() {}

  /** The part of the C library that gives up the rights of root, for all threads. */
  interface Identity extends Library {
    int setgid(int group);

    int setuid(int user);
  }

  /** What the process does. */
  enum Task {
    DEPOSIT,
    OPEN,
    ERASE
  }

  /**
   * Runs a process to its last line, kills it as SIGKILL does, and answers that line.
   *
   * @param asNobody whether it gives up the rights of root first
   */
  static String run(Task task, Path data, PhotoId photo, KeyLifetime lifetime, boolean asNobody)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(KeyringProcess.class.getName());
    command.addAll(List.of(task.name(), data.toString(), photo.value().toString()));
    command.add(lifetime.epoch().toString());
    command.add(lifetime.longest().toString());
    command.add(String.valueOf(asNobody));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      String line = process.inputReader(StandardCharsets.UTF_8).readLine();
      return line == null ? "ended with " + process.waitFor() : line;
    } finally {
      process.destroyForcibly();
      process.waitFor(30, TimeUnit.SECONDS);
    }
  }

  public static void main(String[] arguments) throws IOException {
    if (Boolean.parseBoolean(arguments[5])) {
      becomeNobody();
    }
    PhotoId photo = new PhotoId(UUID.fromString(arguments[2]));
    KeyLifetime lifetime =
        new KeyLifetime(Duration.parse(arguments[3]), Duration.parse(arguments[4]));
    DataFolder data = DataFolder.claim(Path.of(arguments[1]), UUID.randomUUID());
    VolatileKeyring keyring =
        VolatileKeyrings.strongest(
            data.name(),
            VolatileKeyrings.candidates(Map.of()),
            lifetime,
            InstantSource.system(),
            new SecureRandom());
    EncryptedPhotoVault vault =
        new EncryptedPhotoVault(
            data.folder("photos"), keyring, InstantSource.system(), new SecureRandom());
    System.out.println(
        keyring.promise().kind() + " " + outcome(Task.valueOf(arguments[0]), vault, photo));
    // The parent kills this process: nothing may depend on an orderly end.
    while (System.in.read() >= 0) {}
  }

  private static String outcome(Task task, EncryptedPhotoVault vault, PhotoId photo)
      throws IOException {
    switch (task) {
      case DEPOSIT -> {
        vault.deposit(photo, new ByteArrayInputStream(photo()));
        return "deposited";
      }
      case ERASE -> {
        vault.erase(photo);
        return vault.holds(photo) ? "still held" : "erased";
      }
      default -> {
        Optional<InputStream> clear = vault.open(photo, FacialDataAccess.forItsOwner());
        if (clear.isEmpty()) {
          return vault.holds(photo) ? "held, not opened" : "nothing";
        }
        try (InputStream content = clear.get()) {
          return java.util.Arrays.equals(photo(), content.readAllBytes()) ? "opened" : "garbled";
        }
      }
    }
  }

  private static byte[] photo() {
    byte[] photo = new byte[PHOTO_BYTES];
    new Random(42).nextBytes(photo);
    return photo;
  }

  private static void becomeNobody() {
    // Looking for what is nowhere opens every archive of the class path while that is allowed.
    if (KeyringProcess.class.getClassLoader().getResource("nowhere/at-all") != null) {
      throw new IllegalStateException("found what is nowhere");
    }
    Identity identity = Native.load("c", Identity.class);
    if (identity.setgid(NOBODY) != 0 || identity.setuid(NOBODY) != 0) {
      throw new IllegalStateException("the rights of root could not be given up");
    }
  }
}
