package app.dreamimage.storage.key;

import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.VerifierKey;
import app.dreamimage.storage.folder.DataFolder;
import com.google.crypto.tink.subtle.Ed25519Sign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The Ed25519 key of the log, which signs tree heads and receipts. Its 32 secret bytes lie in a
 * file of the data folder that only the user of the server can read; they are made on the first
 * start. It cannot be printed.
 */
final class LogKey implements TreeHeadSigner {

  private static final int SECRET_BYTES = 32;

  private final Ed25519Sign signing;
  private final VerifierKey key;

  private LogKey(Ed25519Sign signing, VerifierKey key) {
    this.signing = signing;
    this.key = key;
  }

  /**
   * The key in a data folder, made if there is none yet.
   *
   * @param origin the name of the log; empty for one that is made of the name of the folder
   */
  static LogKey in(DataFolder data, String origin, SecureRandom random) {
    Path file = data.path().resolve("log.key");
    SecretFile.makeUnlessThere(file, SECRET_BYTES, random);
    byte[] secret = secretIn(file);
    try {
      Ed25519Sign.KeyPair keys = Ed25519Sign.KeyPair.newKeyPairFromSeed(secret);
      return new LogKey(
          new Ed25519Sign(keys.getPrivateKey()),
          VerifierKey.of(
              origin.isBlank() ? "dream-image-maker/" + data.name() : origin, keys.getPublicKey()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is not available", e);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  private static byte[] secretIn(Path file) {
    try {
      if (Files.size(file) != SECRET_BYTES) {
        throw new IllegalStateException(file + ": the key of the log has 32 bytes");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the key of the log cannot be read from " + file, e);
    }
  }

  @Override
  public VerifierKey key() {
    return key;
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      return signing.sign(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is not available", e);
    }
  }

  @Override
  public String toString() {
    return "LogKey[" + key + "]";
  }
}
