package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What came of going through the whole audit trail.
 *
 * @param entries how many agree with the tree, from the first on
 * @param heads how many signed tree heads agree with the entries
 * @param root of the tree over those entries
 * @param findings what is wrong; empty if all is as it was written
 */
public record AuditReport(long entries, int heads, TreeHash root, List<AuditFinding> findings) {

  public AuditReport {
    requireNonNull(root, "root");
    findings = List.copyOf(findings);
  }

  /** Whether nothing was altered, removed, inserted or reordered. */
  public boolean isIntact() {
    return findings.isEmpty();
  }
}
