package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Reason;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the audit trail in the form in which it is hashed into the tree: nine lines of text
 * in UTF-8, each a name, a space and a value, after a line with the version of the form. An entry
 * that tells of an erasure with a receipt has a tenth, and is of the second version.
 *
 * <p>The values are text, so that an entry of an earlier version, or one that somebody has tampered
 * with, can be hashed as it stands. Values that the service writes hold no line break, so that no
 * two entries have the same form.
 *
 * @param number its place in the trail, from 0
 * @param clause the id of the clause, such as {@code RETAIN-2}
 * @param outcome {@code granted}, or {@code refused} with the reason behind a space
 * @param receipt the hash of what the receipt for the erasure says
 */
@Enforces({Clause.SECURITY_IS_AUDITED, Clause.ACCOUNT_DELETION_IS_COMPLETE})
public record AuditLeaf(
    long number,
    UUID salt,
    Instant at,
    String event,
    String clause,
    String policyVersion,
    String purpose,
    String outcome,
    Optional<UUID> subject,
    Optional<String> receipt) {

  private static final String FORM = "dream-image-maker audit entry 1";
  private static final String FORM_WITH_RECEIPT = "dream-image-maker audit entry 2";
  private static final String GRANTED = "granted";
  private static final String NOBODY = "nobody";
  private static final String[] NAMES = {
    "number", "salt", "at", "event", "clause", "policy", "purpose", "outcome", "subject", "receipt"
  };

  public AuditLeaf {
    requireNonNull(salt, "salt");
    requireNonNull(at, "at");
    requireNonNull(event, "event");
    requireNonNull(clause, "clause");
    requireNonNull(policyVersion, "policyVersion");
    requireNonNull(purpose, "purpose");
    requireNonNull(outcome, "outcome");
    requireNonNull(subject, "subject");
    requireNonNull(receipt, "receipt");
  }

  /** The form of an entry at its place. */
  public static AuditLeaf of(long number, AuditEntry entry) {
    return new AuditLeaf(
        number,
        entry.salt().value(),
        entry.at(),
        entry.event().name(),
        entry.clause().id(),
        entry.policyVersion().toString(),
        entry.purpose().name(),
        outcomeOf(entry.refusal()),
        entry.subject().map(Pseudonym::value),
        entry.receipt().map(StatementHash::value));
  }

  private static String outcomeOf(Optional<Reason> refusal) {
    return refusal.map(reason -> "refused " + reason.name()).orElse(GRANTED);
  }

  /** The same at another place. */
  public AuditLeaf at(long place) {
    return new AuditLeaf(
        place, salt, at, event, clause, policyVersion, purpose, outcome, subject, receipt);
  }

  /** Whether the answer was yes. */
  public boolean wasGranted() {
    return outcome.equals(GRANTED);
  }

  /** What is hashed. */
  public byte[] bytes() {
    String[] values = {
      Long.toString(number),
      salt.toString(),
      at.toString(),
      event,
      clause,
      policyVersion,
      purpose,
      outcome,
      subject.map(UUID::toString).orElse(NOBODY),
      receipt.orElse("")
    };
    StringBuilder text =
        new StringBuilder(receipt.isPresent() ? FORM_WITH_RECEIPT : FORM).append('\n');
    for (int i = 0; i < linesWith(receipt.isPresent()); i++) {
      text.append(NAMES[i]).append(' ').append(values[i]).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int linesWith(boolean receipt) {
    return receipt ? NAMES.length : NAMES.length - 1;
  }

  /** Its hash in the tree. */
  public TreeHash hash() {
    return TreeHash.ofLeaf(bytes());
  }

  /** Reads the form; valid only if writing it again gives the same bytes. */
  public static Verdict<AuditLeaf> parse(byte[] form) {
    String[] lines = new String(form, StandardCharsets.UTF_8).split("\n", -1);
    boolean hasReceipt = lines[0].equals(FORM_WITH_RECEIPT);
    if (!hasReceipt && !lines[0].equals(FORM)) {
      return Verdict.notValid("its audit entry is not of a form that is known here");
    }
    if (lines.length != linesWith(hasReceipt) + 2) {
      return Verdict.notValid("its audit entry has not as many lines as it must have");
    }
    String[] values = new String[NAMES.length];
    for (int i = 0; i < linesWith(hasReceipt); i++) {
      if (!lines[i + 1].startsWith(NAMES[i] + " ")) {
        return Verdict.notValid("its audit entry lacks the " + NAMES[i]);
      }
      values[i] = lines[i + 1].substring(NAMES[i].length() + 1);
    }
    try {
      AuditLeaf leaf =
          new AuditLeaf(
              Long.parseLong(values[0]),
              UUID.fromString(values[1]),
              Instant.parse(values[2]),
              values[3],
              values[4],
              values[5],
              values[6],
              values[7],
              values[8].equals(NOBODY) ? Optional.empty() : Optional.of(UUID.fromString(values[8])),
              Optional.ofNullable(values[9]));
      return Arrays.equals(leaf.bytes(), form)
          ? Verdict.valid(leaf)
          : Verdict.notValid("its audit entry is not written as it must be");
    } catch (DateTimeException | IllegalArgumentException e) {
      return Verdict.notValid("its audit entry holds a value that is none");
    }
  }
}
