package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of what a receipt says, which stands in the one entry of the audit trail that tells
 * of the erasure. The random id in the receipt keeps anybody without it from trying what was said.
 *
 * @param value 64 hexadecimal digits
 */
@Enforces({Clause.DELETION_WORKS_EVERYWHERE, Clause.SECURITY_IS_AUDITED})
public record StatementHash(String value) {

  private static final String HEX_64 = "[0-9a-f]{64}";

  public StatementHash {
    if (!value.matches(HEX_64)) {
      throw new IllegalArgumentException("value: 64 hexadecimal digits are needed");
    }
  }

  /** The hash of a statement, in UTF-8. */
  static StatementHash of(String statement) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
      return new StatementHash(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
