package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Holding.Place.COLUMN;
import static app.dreamimage.application.rights.Holding.Place.COOKIE;
import static app.dreamimage.application.rights.Holding.Place.FILE;
import static app.dreamimage.application.rights.Holding.Place.LOG_FIELD;
import static app.dreamimage.application.rights.Holding.Place.MEMORY;
import static app.dreamimage.application.rights.Lifetime.AT_MOST_A_DAY;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_ACCOUNT_IS_CLOSED;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_PERSON_DELETES_IT;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_SESSION_ENDS;
import static app.dreamimage.application.rights.Lifetime.WHILE_THE_REQUEST_LASTS;
import static app.dreamimage.application.rights.Lifetime.WITH_THE_GENERATION;
import static app.dreamimage.domain.consent.DataCategory.ACCOUNT;
import static app.dreamimage.domain.consent.DataCategory.ARTWORKS;
import static app.dreamimage.domain.consent.DataCategory.CONSENTS;
import static app.dreamimage.domain.consent.DataCategory.DISCLOSURES;
import static app.dreamimage.domain.consent.DataCategory.FACIAL_DATA;
import static app.dreamimage.domain.consent.DataCategory.GENERATIONS;
import static app.dreamimage.domain.consent.DataCategory.NOTICES;
import static app.dreamimage.domain.consent.DataCategory.PROFILE;
import static app.dreamimage.domain.consent.DataCategory.RECEIPTS;
import static app.dreamimage.domain.consent.DataCategory.RIGHTS;
import static app.dreamimage.domain.consent.DataCategory.SESSIONS;

import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the service keeps and that can concern a person: each column, kind of file,
 * memory, cookie and log field, with its category, lifetime and place in the export. Tests compare
 * it with what is really there: what is not in this list cannot be kept.
 */
@Enforces({
  Clause.DATA_PROTECTION_STANDARDS_ARE_MET,
  Clause.RIGHT_OF_ACCESS,
  Clause.ACCOUNT_DELETION_IS_COMPLETE
})
public final class DataInventory {

  private static final String SAME_FOR_ALL = "the same for everybody";
  private static final String ONLY_AN_ORDER = "(only the order in which records came to be)";
  private static final String IN_THE_RECEIPT =
      "(given to the person in the receipt for the photo, and to nobody before)";
  private static final String ITS_OWNER = "(says whose record it is: the person who asks)";

  private final List<Holding> holdings = new ArrayList<>();

  private DataInventory() {
    accounts();
    rights();
    photosAndArtworks();
    disclosures();
    staff();
    notices();
    usage();
    auditTrail();
    machinery();
    outsideTheDatabase();
  }

  /** The whole list. */
  public static List<Holding> holdings() {
    return List.copyOf(new DataInventory().holdings);
  }

  private void accounts() {
    Table account = personal("account", ACCOUNT, UNTIL_THE_ACCOUNT_IS_CLOSED, "account");
    account.column("id", "id");
    account.column("email", "email");
    account.column("username", "username");
    account.withheld("password_hash", "(a secret, kept only protected)");
    account.column("region", "region");
    account.column("opened_at", "openedAt");

    Table link = personal("pseudonym_link", ACCOUNT, UNTIL_THE_ACCOUNT_IS_CLOSED, "account");
    link.withheld("account_id", ITS_OWNER);
    link.column("pseudonym", "pseudonym");

    Table session = personal("session", SESSIONS, UNTIL_THE_SESSION_ENDS, "sessions");
    session.column("id", "id");
    session.withheld("account_id", ITS_OWNER);
    session.withheld("token_hash", "(a secret, kept only as a hash)");
    session.column("opened_at", "openedAt");
    session.column("expires_at", "expiresAt");

    Table consent = personal("consent_decision", CONSENTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "consents");
    consent.withheld("decision_number", ONLY_AN_ORDER);
    consent.withheld("account_id", ITS_OWNER);
    consent.column("purpose", "purpose");
    consent.column("granted", "granted");
    consent.column("wording", "policyVersion");
    consent.column("decided_at", "decidedAt");
    consent.column("language", "language");
    consent.column("wording_hash", "wordingHash");
  }

  private void notices() {
    Table notice = personal("notice", NOTICES, UNTIL_THE_ACCOUNT_IS_CLOSED, "notices");
    notice.column("id", "id");
    notice.withheld("notice_number", ONLY_AN_ORDER);
    notice.withheld("account_id", ITS_OWNER);
    notice.column("kind", "kind");
    notice.column("subject", "subject");
    notice.column("created_at", "createdAt");
    notice.column("channel", "channel");
    notice.column("delivered_at", "deliveredAt");
    notice.column("read_at", "readAt");

    Table declined =
        personal("declined_notice", NOTICES, UNTIL_THE_ACCOUNT_IS_CLOSED, "declinedNotices");
    declined.withheld("account_id", ITS_OWNER);
    declined.column("kind", "kind");

    Table acceptance =
        personal("update_acceptance", NOTICES, UNTIL_THE_ACCOUNT_IS_CLOSED, "acceptances");
    acceptance.withheld("account_id", ITS_OWNER);
    acceptance.column("policy_version", "policyVersion");
    acceptance.column("accepted_at", "acceptedAt");
  }

  private void usage() {
    for (String column :
        List.of(
            "period_length",
            "first_day",
            "feature",
            "style",
            "usage_result",
            "form",
            "platform",
            "browser",
            "use_count")) {
      impersonal(COLUMN, "usage_tally." + column, "a count of uses, which names nobody");
    }
  }

  private void rights() {
    Table profile = personal("profile", PROFILE, UNTIL_THE_ACCOUNT_IS_CLOSED, "profile");
    profile.withheld("account_id", ITS_OWNER);
    profile.column("profile_text", "text");
    profile.column("avatar", "avatar");

    Table restriction = personal("restriction", RIGHTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "restriction");
    restriction.withheld("account_id", ITS_OWNER);
    restriction.column("since", "since");

    Table objection = personal("objection", RIGHTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "objections");
    objection.withheld("objection_number", ONLY_AN_ORDER);
    objection.withheld("account_id", ITS_OWNER);
    objection.column("purpose", "purpose");
    objection.column("since", "since");

    Table request =
        personal("rights_request", RIGHTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "rightsRequests");
    request.column("id", "id");
    request.withheld("request_number", ONLY_AN_ORDER);
    request.withheld("account_id", ITS_OWNER);
    request.column("requested_right", "right");
    request.column("channel", "channel");
    request.column("region", "region");
    request.column("received_on", "receivedOn");
    request.column("promised_day", "promisedDay");
    request.column("extension_reason", "extensionReason");
    request.column("extension_told_on", "extensionToldOn");
    request.column("state", "state");
    request.withheld("confirmation_hash", "(a secret, kept only as a hash)");
    request.column("confirmed_on", "confirmedOn");
    request.column("ground", "ground");
    request.column("merged_into", "mergedInto");
    request.column("closed_on", "closedOn");

    for (String column :
        List.of("id", "inquiry_number", "received_at", "answer_by", "answered_at")) {
      impersonal(COLUMN, "inquiry." + column, "about a letter, whoever wrote it: joined to nobody");
    }
  }

  private void photosAndArtworks() {
    Table photo = personal("photo", FACIAL_DATA, AT_MOST_A_DAY, "photos");
    photo.column("id", "id");
    photo.withheld("owner_id", ITS_OWNER);
    photo.column("first_byte_at", "firstByteAt");
    photo.withheld("commitment_salt", IN_THE_RECEIPT);
    photo.withheld("commitment", IN_THE_RECEIPT);

    Table receipt =
        personal("deletion_receipt", RECEIPTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "deletionReceipts");
    receipt.column("id", "id");
    receipt.withheld("owner_id", ITS_OWNER);
    receipt.column("commitment_salt", "commitmentSalt");
    receipt.column("commitment", "commitment");
    receipt.column("arrived_at", "arrivedAt");
    receipt.column("erased_at", "erasedAt");
    receipt.column("reason", "reason");
    receipt.column("policy_version", "policyVersion");
    receipt.column("entry_salt", "entrySalt");

    Table generation =
        personal("generation", GENERATIONS, UNTIL_THE_PERSON_DELETES_IT, "generations");
    generation.column("id", "id");
    generation.withheld("queue_number", ONLY_AN_ORDER);
    generation.withheld("owner_id", ITS_OWNER);
    generation.column("style", "style");
    generation.column("framing", "framing");
    generation.column("pixel_size", "size");
    generation.column("seed", "seed");
    generation.column("image_format", "format");
    generation.column("requested_at", "requestedAt");
    generation.column("state", "state");
    generation.withheld("attempt", "(how often the studio has tried, which is about the studio)");
    generation.column("photo_id", "photo");
    generation.column("photo_first_byte_at", "photoFirstByteAt");
    generation.column("started_at", "startedAt");
    generation.column("image_id", "image");
    generation.column("painted_at", "paintedAt");
    generation.column("reason", "reason");
    generation.column("photo_erased_at", "photoErasedAt");

    Table image = personal("image", ARTWORKS, UNTIL_THE_PERSON_DELETES_IT, "images");
    image.column("id", "id");
    image.withheld("image_number", ONLY_AN_ORDER);
    image.withheld("owner_id", ITS_OWNER);
    image.column("generation_id", "generation");
    image.column("style", "style");
    image.column("image_format", "format");
    image.column("width", "width");
    image.column("height", "height");
    image.column("byte_count", "bytes");
    image.column("created_at", "createdAt");

    // The task that has a generation painted: named by the generation, gone when it has ended.
    Table task = personal("painting_task", GENERATIONS, WITH_THE_GENERATION, "generations");
    task.column("task_instance", "id");
    task.withheld("task_data", "(always empty: the task is its name alone)");
  }

  private void disclosures() {
    Table disclosure =
        personal("disclosure", DISCLOSURES, UNTIL_THE_ACCOUNT_IS_CLOSED, "disclosures");
    disclosure.withheld("disclosure_number", ONLY_AN_ORDER);
    disclosure.withheld("account_id", ITS_OWNER);
    disclosure.column("recipient", "recipient");
    disclosure.column("category", "category");
    disclosure.column("purpose", "purpose");
    disclosure.column("clause", "clause");
    disclosure.column("disclosed_at", "disclosedAt");
    disclosure.column("hidden_until", "hiddenUntil");

    Table order = personal("legal_order", DISCLOSURES, UNTIL_THE_ACCOUNT_IS_CLOSED, "legalOrders");
    order.column("id", "id");
    order.withheld("account_id", ITS_OWNER);
    order.column("authority", "authority");
    order.column("reference", "reference");
    order.column("categories", "categories");
    order.column("issued_on", "issuedOn");
    order.column("registered_by", "registeredBy");
    order.column("registered_at", "registeredAt");
    order.column("telling_forbidden_until", "tellingForbiddenUntil");
    order.column("told_at", "toldAt");
    order.column("state", "state");
    order.column("reviewed_by", "reviewedBy");
    order.column("reviewed_at", "reviewedAt");
    order.column("executed_by", "executedBy");
    order.column("executed_at", "executedAt");

    Table notice =
        personal("merger_notice", DISCLOSURES, UNTIL_THE_ACCOUNT_IS_CLOSED, "mergerNotices");
    notice.withheld("account_id", ITS_OWNER);
    notice.column("merger", "merger");
    notice.column("given_at", "givenAt");

    Table report =
        personal("under_age_report", RIGHTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "underAgeReports");
    report.column("id", "id");
    report.withheld("account_id", ITS_OWNER);
    report.column("received_at", "receivedAt");
  }

  private void staff() {
    for (String column : List.of("id", "email", "roles", "password_hash", "appointed_at")) {
      impersonal(
          COLUMN,
          "staff_member." + column,
          "about the staff, who are no accounts; until dismissal");
    }
    for (String column :
        List.of("duty_number", "duty", "performed_on", "performed_by", "reference")) {
      impersonal(COLUMN, "duty_performed." + column, "about a duty of the staff, by a random id");
    }
    for (String column :
        List.of(
            "id",
            "region",
            "standing",
            "safeguard_kind",
            "safeguard_regions",
            "safeguard_from",
            "safeguard_until",
            "registered_at")) {
      impersonal(COLUMN, "recipient." + column, "about a company that may receive data");
      impersonal(COLUMN, "merger." + column, "about a company that takes the service over");
    }
    for (String column :
        List.of(
            "name",
            "activity",
            "purpose",
            "categories",
            "contract_reference",
            "contract_from",
            "contract_until",
            "contract_terms")) {
      impersonal(COLUMN, "recipient." + column, "about a company that may receive data");
    }
    for (String column : List.of("receiver", "accepted_version", "accepted_at")) {
      impersonal(COLUMN, "merger." + column, "about a company that takes the service over");
    }
  }

  private void auditTrail() {
    String pseudonymous = "names a person by a random pseudonym, whose link goes with the account";
    impersonal(COLUMN, "audit_entry.subject", pseudonymous);
    for (String column :
        List.of(
            "entry_number",
            "happened_at",
            "event",
            "clause",
            "policy_version",
            "purpose",
            "outcome")) {
      impersonal(COLUMN, "audit_entry." + column, "a member of a closed set, or when it happened");
    }
    impersonal(COLUMN, "audit_entry.salt", "random, and named by the person's receipts alone");
    String hash = "a salted hash over what names nobody, or its place in the tree";
    for (String column : List.of("entry_number", "node_level", "hash")) {
      impersonal(COLUMN, "audit_node." + column, hash);
    }
    for (String column : List.of("only_row", "tree_size", "roots")) {
      impersonal(COLUMN, "audit_tree." + column, hash);
    }
    impersonal(COLUMN, "audit_head.tree_size", hash);
    impersonal(COLUMN, "audit_head.note", hash);
  }

  private void machinery() {
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
      impersonal(COLUMN, "painting_task." + column, "about the work, not about whom it is for");
      impersonal(COLUMN, "chore_task." + column, "about recurring work, which is for nobody");
    }
    impersonal(COLUMN, "chore_task.task_instance", "about recurring work, which is for nobody");
    impersonal(COLUMN, "chore_task.task_data", "about recurring work, which is for nobody");
    impersonal(COLUMN, "clock_reading.only_row", SAME_FOR_ALL);
    impersonal(COLUMN, "clock_reading.latest_at", SAME_FOR_ALL);
    impersonal(COLUMN, "installation.only_row", SAME_FOR_ALL);
    impersonal(COLUMN, "installation.data_folder", SAME_FOR_ALL);
  }

  private void outsideTheDatabase() {
    personal(FILE, "photos", FACIAL_DATA, AT_MOST_A_DAY, "(ciphertext; the person has the photo)");
    personal(FILE, "artworks", ARTWORKS, UNTIL_THE_PERSON_DELETES_IT, "images.id");
    personal(
        FILE, "photo keys", FACIAL_DATA, AT_MOST_A_DAY, "(secrets, in memory-backed storage only)");
    impersonal(FILE, "dreamimage.mv.db", "the embedded database, whose columns are listed");
    impersonal(FILE, "dreamimage.trace.db", "faults of the embedded database, without any data");
    impersonal(FILE, "master.key", SAME_FOR_ALL);
    impersonal(FILE, "log.key", SAME_FOR_ALL);
    impersonal(FILE, "lock", SAME_FOR_ALL);
    impersonal(FILE, "name", SAME_FOR_ALL);

    personal(
        MEMORY,
        "progress of paintings",
        GENERATIONS,
        WITH_THE_GENERATION,
        "(a number that is out of date when it is read)");
    personal(
        MEMORY,
        "photo in the studio",
        FACIAL_DATA,
        WHILE_THE_REQUEST_LASTS,
        "(seen by nobody and overwritten after painting)");
    personal(
        MEMORY,
        "landmarks in the studio",
        FACIAL_DATA,
        WHILE_THE_REQUEST_LASTS,
        "(seen by nobody and overwritten after painting)");

    personal(
        COOKIE, "dream_session", SESSIONS, UNTIL_THE_SESSION_ENDS, "(a secret in the browser)");

    for (String field : List.of("time", "level", "logger")) {
      impersonal(LOG_FIELD, field, "about the program, not about whom it serves");
    }
    impersonal(LOG_FIELD, "message", "fixed texts with counts, which name nobody");
    impersonal(LOG_FIELD, "exception", "a type and a place in the program, without any values");
  }

  private Table personal(String table, DataCategory category, Lifetime lifetime, String section) {
    return new Table(table, category, lifetime, section);
  }

  private void personal(
      Holding.Place place, String name, DataCategory category, Lifetime lifetime, String export) {
    holdings.add(new Holding.Personal(place, name, category, lifetime, export));
  }

  private void impersonal(Holding.Place place, String name, String because) {
    holdings.add(new Holding.Impersonal(place, name, because));
  }

  /** A table whose columns hold personal data of one category. */
  private final class Table {

    private final String name;
    private final DataCategory category;
    private final Lifetime lifetime;
    private final String section;

    Table(String name, DataCategory category, Lifetime lifetime, String section) {
      this.name = name;
      this.category = category;
      this.lifetime = lifetime;
      this.section = section;
    }

    /** A column that the export shows. */
    void column(String column, String field) {
      personal(COLUMN, name + "." + column, category, lifetime, section + "." + field);
    }

    /** A column that it does not show. */
    void withheld(String column, String because) {
      personal(COLUMN, name + "." + column, category, lifetime, because);
    }
  }
}
