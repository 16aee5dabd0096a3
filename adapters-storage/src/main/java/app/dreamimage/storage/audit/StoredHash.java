package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.TreeHash;
import java.util.HexFormat;

/** Hashes of the tree as they are stored: in hexadecimal digits. */
final class StoredHash {

  /** How many digits a hash has. */
  static final int DIGITS = 2 * TreeHash.BYTES;

  private static final TreeHash NONE = TreeHash.of(new byte[TreeHash.BYTES]);

  private StoredHash() {}

  /**
   * The hash; all zeros, which is the hash of nothing known, where somebody has written no hash.
   */
  static TreeHash read(String digits) {
    return digits.matches("[0-9a-f]{64}") ? TreeHash.of(HexFormat.of().parseHex(digits)) : NONE;
  }
}
