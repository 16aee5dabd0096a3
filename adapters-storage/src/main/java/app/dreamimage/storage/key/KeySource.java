package app.dreamimage.storage.key;

import static java.util.Objects.requireNonNull;

import app.dreamimage.storage.folder.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The master key together with where it came from.
 *
 * @param description in plain words, without the key
 * @param caution what this source is not fit for; empty if it is fit for production
 */
public record KeySource(MasterKey key, String description, Optional<String> caution) {

  private static final int LARGEST_FILE_BYTES = 1024;

  public KeySource {
    requireNonNull(key, "key");
    requireNonNull(description, "description");
    requireNonNull(caution, "caution");
  }

  /** The source that the settings name; else a key beside the data, made if there is none yet. */
  static KeySource from(KeySettings settings, DataFolder data, SecureRandom random) {
    Path file = settings.masterKeyFile();
    if (file != null) {
      return new KeySource(
          keyIn(file), "The master key comes from the file " + file + ".", Optional.empty());
    }
    String text = settings.masterKey();
    if (text != null && !text.isBlank()) {
      return new KeySource(
          keyOf(text.getBytes(StandardCharsets.UTF_8), "dream-image.keys.master-key"),
          "The master key comes from the configuration.",
          Optional.of(
              "Whoever can see the environment of the server can see the key: a file that only the"
                  + " server can read (dream-image.keys.master-key-file) is better."));
    }
    return besideTheData(data.path().resolve("master.key"), random);
  }

  private static KeySource besideTheData(Path file, SecureRandom random) {
    SecretFile.makeUnlessThere(file, MasterKey.BYTES, random);
    return new KeySource(
        keyIn(file),
        "The master key was made on the first start and lies in " + file + ".",
        Optional.of(
            "The key lies beside the data that it protects, which is fit for trying and not for"
                + " production: name a file elsewhere with dream-image.keys.master-key-file."));
  }

  private static MasterKey keyIn(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE_BYTES) {
        throw new IllegalStateException(file + " is no key: it is too large");
      }
      byte[] content = Files.readAllBytes(file);
      return keyOf(content, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the master key cannot be read from " + file, e);
    }
  }

  /** Overwrites the content. */
  private static MasterKey keyOf(byte[] content, String place) {
    byte[] raw = content;
    try {
      if (content.length != MasterKey.BYTES) {
        raw = Base64.getMimeDecoder().decode(content);
      }
      return new MasterKey(raw);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          place + ": 256 bits are needed, as 32 bytes or in base64 (44 characters)", e);
    } finally {
      Arrays.fill(raw, (byte) 0);
      Arrays.fill(content, (byte) 0);
    }
  }
}
