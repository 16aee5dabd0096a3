package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Holding.Place.COLUMN;

import java.util.List;

/** What is kept to show what was done, and to get it done. */
final class AuditHoldings {

  private static final String SAME_FOR_ALL = "the same for everybody";

  private AuditHoldings() {}

  static void addTo(HoldingList all) {
    auditTrail(all);
    machinery(all);
  }

  private static void auditTrail(HoldingList all) {
    String pseudonymous = "names a person by a random pseudonym, whose link goes with the account";
    all.impersonal(COLUMN, "audit_entry.subject", pseudonymous);
    for (String column :
        List.of(
            "entry_number",
            "happened_at",
            "event",
            "clause",
            "policy_version",
            "purpose",
            "outcome")) {
      all.impersonal(
          COLUMN, "audit_entry." + column, "a member of a closed set, or when it happened");
    }
    all.impersonal(COLUMN, "audit_entry.salt", "random, and named by the person's receipts alone");
    all.impersonal(
        COLUMN,
        "audit_entry.receipt",
        "a hash over random ids, known by the person's receipt alone");
    String hash = "a salted hash over what names nobody, or its place in the tree";
    for (String column : List.of("entry_number", "node_level", "hash")) {
      all.impersonal(COLUMN, "audit_node." + column, hash);
    }
    for (String column : List.of("only_row", "tree_size", "roots")) {
      all.impersonal(COLUMN, "audit_tree." + column, hash);
    }
    all.impersonal(COLUMN, "audit_head.tree_size", hash);
    all.impersonal(COLUMN, "audit_head.note", hash);
  }

  private static void machinery(HoldingList all) {
    for (String column :
        List.of(
            "task_name",
            "execution_time",
            "picked",
            "picked_by",
            "last_success",
            "last_failure",
            "consecutive_failures",
            "last_heartbeat",
            "version")) {
      all.impersonal(COLUMN, "painting_task." + column, "about the work, not about whom it is for");
      all.impersonal(COLUMN, "chore_task." + column, "about recurring work, which is for nobody");
    }
    all.impersonal(COLUMN, "chore_task.task_instance", "about recurring work, which is for nobody");
    all.impersonal(COLUMN, "chore_task.task_data", "about recurring work, which is for nobody");
    all.impersonal(COLUMN, "clock_reading.only_row", SAME_FOR_ALL);
    all.impersonal(COLUMN, "clock_reading.latest_at", SAME_FOR_ALL);
    all.impersonal(COLUMN, "installation.only_row", SAME_FOR_ALL);
    all.impersonal(COLUMN, "installation.data_folder", SAME_FOR_ALL);
  }
}
