package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.audit.HeadSigning;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator what is wrong with the audit trail: only when other kinds of things are than
 * before, since it stands until somebody has looked into it.
 */
final class HeadLog {

  private static final Logger LOG = LoggerFactory.getLogger(HeadLog.class);

  private Set<HeadSigning.Kind> told = Set.of();

  /** Called by the chore, one call at a time. */
  void tell(HeadSigning signing) {
    if (signing.kinds().equals(told)) {
      return;
    }
    told = signing.kinds();
    if (told.isEmpty()) {
      LOG.info("The audit trail is as it was signed again");
    }
    for (String trouble : signing.troubles()) {
      LOG.error(
          "THE AUDIT TRAIL MAY HAVE BEEN TAMPERED WITH: {} Run 'audit verify'; what to do then"
              + " stands in docs/decisions/0010-audit-log.md",
          trouble);
    }
  }
}
