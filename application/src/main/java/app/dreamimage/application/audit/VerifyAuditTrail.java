package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.audit.AuditFinding;
import app.dreamimage.domain.audit.AuditReport;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.AuditVerification;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.StoredEntry;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.audit.VerifierKey;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Verifies the whole audit trail, as it stands in storage while nothing is appended. */
@Enforces(Clause.SECURITY_IS_AUDITED)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The audit trail holds no personal data.")
public final class VerifyAuditTrail {

  private static final int AT_A_TIME = 1_000;

  private final AuditTrail trail;
  private final TreeHeads heads;
  private final KeptHead keptHead;
  private final VerifierKey key;

  public VerifyAuditTrail(AuditTrail trail, TreeHeads heads, KeptHead keptHead, VerifierKey key) {
    this.trail = trail;
    this.heads = heads;
    this.keptHead = keptHead;
    this.key = key;
  }

  /**
   * Goes through all of it, with the head that is kept beside the key as a witness.
   *
   * @param keptElsewhere signed tree heads that the one who checks has kept from before: the only
   *     witnesses against somebody who has the key of the log and what is kept beside it
   */
  public AuditReport handle(List<String> keptElsewhere) {
    List<AuditFinding> aboutKept = new ArrayList<>();
    AuditVerification verification =
        new AuditVerification(trail.tree(), heads.all(), kept(aboutKept), keptElsewhere, key);
    List<StoredEntry> entries = trail.from(0, AT_A_TIME);
    while (!entries.isEmpty()) {
      entries.forEach(verification::next);
      long last = entries.get(entries.size() - 1).leaf().number();
      entries = trail.from(last + 1, AT_A_TIME);
    }
    AuditReport report = verification.end();
    aboutKept.addAll(report.findings());
    return new AuditReport(report.entries(), report.heads(), report.root(), aboutKept);
  }

  private Optional<String> kept(List<AuditFinding> findings) {
    try {
      Optional<String> note = keptHead.note();
      if (note.isEmpty() && new StoredHeads(heads, trail, key).oversAnEntry()) {
        findings.add(
            found(
                "No tree head is kept beside the key, though one was signed: it was taken away."));
      }
      return note;
    } catch (UncheckedIOException e) {
      findings.add(found("The tree head that is kept beside the key cannot be read."));
      return Optional.empty();
    }
  }

  private static AuditFinding found(String what) {
    return new AuditFinding(OptionalLong.empty(), what);
  }
}
