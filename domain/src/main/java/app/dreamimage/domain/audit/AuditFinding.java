package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * Something in the audit trail that is not as it was written.
 *
 * @param entry the number of the first entry that may be wrong; empty if no entry is
 * @param what in a whole sentence
 */
public record AuditFinding(OptionalLong entry, String what) {
  public AuditFinding {
    requireNonNull(entry, "entry");
    requireNonNull(what, "what");
  }
}
