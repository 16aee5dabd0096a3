package app.dreamimage.bootstrap.serve;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator what is wrong with the audit trail: only when it has changed, since it stands
 * until somebody has looked into it.
 */
final class HeadLog {

  private static final Logger LOG = LoggerFactory.getLogger(HeadLog.class);

  private List<String> told = List.of();

  /** Called by the chore, one call at a time. */
  void tell(List<String> troubles) {
    if (troubles.equals(told)) {
      return;
    }
    told = troubles;
    if (troubles.isEmpty()) {
      LOG.info("The audit trail is as it was signed again");
    }
    for (String trouble : troubles) {
      LOG.error(
          "THE AUDIT TRAIL MAY HAVE BEEN TAMPERED WITH: {} Run 'audit verify'; what to do then"
              + " stands in docs/decisions/0010-audit-log.md",
          trouble);
    }
  }
}
