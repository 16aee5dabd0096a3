package app.dreamimage.domain.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A hash in the tree of the log: of an entry, of a node, or of the whole (RFC 6962, section 2.1,
 * with SHA-256). What is hashed of an entry begins with 0, what is hashed of a node with 1, so that
 * neither can be taken for the other.
 */
public final class TreeHash {

  /** The length in bytes. */
  public static final int BYTES = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(TreeHash::newDigest);

  private final byte[] bytes;

  private TreeHash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A hash that was kept.
   *
   * @throws IllegalArgumentException if there are not {@value #BYTES} bytes
   */
  public static TreeHash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("bytes: a hash in the tree has 32 of them");
    }
    return new TreeHash(bytes.clone());
  }

  /** The root of the tree without entries. */
  public static TreeHash ofNothing() {
    return new TreeHash(SHA_256.get().digest());
  }

  /** The hash of an entry. */
  public static TreeHash ofLeaf(byte[] leaf) {
    MessageDigest digest = SHA_256.get();
    digest.update(LEAF);
    return new TreeHash(digest.digest(leaf));
  }

  /** The hash of a node over its two children. */
  public static TreeHash ofNode(TreeHash left, TreeHash right) {
    MessageDigest digest = SHA_256.get();
    digest.update(NODE);
    digest.update(left.bytes);
    return new TreeHash(digest.digest(right.bytes));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes in base64. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The bytes in hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
