package app.dreamimage.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public half of an Ed25519 key that signs notes, with its name (C2SP signed-note). In text:
 * the name, the id of the key in hexadecimal digits, and its kind and bytes in base64, with {@code
 * +} between them.
 */
public final class VerifierKey {

  /** The length of the id in bytes. */
  static final int ID_BYTES = 4;

  private static final int KEY_BYTES = 32;
  private static final byte ED25519 = 1;
  private static final Pattern NAME = Pattern.compile("[!-*,-~]{1,200}");

  /** What stands before the 32 bytes in the X.509 form of an Ed25519 key (RFC 8410, section 4). */
  private static final byte[] X_509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] bytes;

  private VerifierKey(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * A key.
   *
   * @param name visible ASCII characters without {@code +}, 1 to 200 of them
   * @param bytes the 32 bytes of RFC 8032
   * @throws IllegalArgumentException if one of them is not so
   */
  public static VerifierKey of(String name, byte[] bytes) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("name: 1 to 200 visible characters without + are needed");
    }
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("bytes: an Ed25519 key has 32 of them");
    }
    return new VerifierKey(name, bytes.clone());
  }

  /** Reads the text form. */
  public static Verdict<VerifierKey> parse(String text) {
    String[] parts = text.split("\\+", 3);
    if (parts.length != 3 || !NAME.matcher(parts[0]).matches()) {
      return Verdict.notValid("the key is not of the form name+id+key");
    }
    Optional<byte[]> typed = StrictBase64.decode(parts[2]);
    if (typed.filter(key -> key.length == KEY_BYTES + 1 && key[0] == ED25519).isEmpty()) {
      return Verdict.notValid("the key is no Ed25519 key in base64");
    }
    VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed.get(), 1, KEY_BYTES + 1));
    return key.text().equals(text)
        ? Verdict.valid(key)
        : Verdict.notValid("the id of the key does not fit the key");
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** The first four bytes of the SHA-256 of the name, a line feed, the kind and the key. */
  byte[] id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(ED25519);
      return Arrays.copyOf(digest.digest(bytes), ID_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether the signature of the message is this key's. */
  public boolean verifies(byte[] message, byte[] signature) {
    try {
      byte[] encoded = Arrays.copyOf(X_509, X_509.length + KEY_BYTES);
      System.arraycopy(bytes, 0, encoded, X_509.length, KEY_BYTES);
      PublicKey key =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      Signature verification = Signature.getInstance("Ed25519");
      verification.initVerify(key);
      verification.update(message);
      return verification.verify(signature);
    } catch (GeneralSecurityException noKeyOrNoSignature) {
      return false;
    }
  }

  /** The text form. */
  public String text() {
    byte[] typed = new byte[KEY_BYTES + 1];
    typed[0] = ED25519;
    System.arraycopy(bytes, 0, typed, 1, KEY_BYTES);
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey key && text().equals(key.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
