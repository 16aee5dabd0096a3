package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyVersion;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The text of a receipt: a line for each field, a name, a space and a value, in a fixed order. It
 * has one form only: reading a text and writing it again gives the same.
 */
@Enforces(Clause.DELETION_WORKS_EVERYWHERE)
final class ReceiptText {

  private static final String FORM = "dream-image-maker deletion receipt 1";
  private static final String NONE = "none";

  /** The fields in their order. */
  private enum Field {
    ID,
    KIND,
    COMMITMENT,
    SALT,
    ARRIVED,
    ERASED,
    REASON,
    KEY,
    CLAUSE,
    POLICY,
    NOT_COVERED,
    ENTRY,
    PROOF,
    HEAD,
    HEAD_SIGNATURE,
    LOG_KEY;

    private String begin() {
      return lower(this) + " ";
    }
  }

  private ReceiptText() {}

  /** What the receipt says itself: its lines up to the one about what it does not cover. */
  static String statementOf(DeletionReceipt receipt) {
    return FORM + "\n" + linesOf(sayingOf(receipt));
  }

  private static Map<Field, String> sayingOf(DeletionReceipt receipt) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.ID, receipt.id().toString());
    values.put(Field.KIND, lower(receipt.kind()));
    values.put(Field.COMMITMENT, receipt.commitment().map(Commitment::value).orElse(NONE));
    values.put(Field.SALT, receipt.commitment().map(Commitment::salt).orElse(NONE));
    values.put(Field.ARRIVED, receipt.arrivedAt().toString());
    values.put(Field.ERASED, receipt.erasedAt().toString());
    values.put(Field.REASON, lower(receipt.reason()));
    values.put(Field.KEY, receipt.kind().key());
    values.put(Field.CLAUSE, receipt.kind().clause().id());
    values.put(Field.POLICY, receipt.policyVersion().toString());
    values.put(Field.NOT_COVERED, receipt.kind().notCovered());
    return values;
  }

  private static String linesOf(Map<Field, String> values) {
    return values.entrySet().stream()
        .map(line -> line.getKey().begin() + line.getValue() + "\n")
        .collect(Collectors.joining());
  }

  static String of(SealedReceipt whole) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.ENTRY, base64(whole.leaf().bytes()));
    values.put(Field.PROOF, pathOf(whole.proof()));
    values.put(Field.HEAD, base64(whole.head().text().getBytes(StandardCharsets.UTF_8)));
    values.put(
        Field.HEAD_SIGNATURE, base64(whole.headSignatures().getBytes(StandardCharsets.UTF_8)));
    values.put(Field.LOG_KEY, whole.key().text());
    return statementOf(whole.receipt()) + linesOf(values);
  }

  static Verdict<SealedReceipt> parse(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    if (!lines.get(0).equals(FORM)) {
      return Verdict.notValid("it is no receipt of a form that is known here");
    }
    if (lines.size() != Field.values().length + 2) {
      return Verdict.notValid("it has not as many lines as a receipt has");
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String line = lines.get(values.size() + 1);
      if (!line.startsWith(field.begin())) {
        return Verdict.notValid("it lacks the line that begins with '" + field.begin() + "'");
      }
      values.put(field, line.substring(field.begin().length()));
    }
    return read(values)
        .then(
            whole ->
                of(whole).equals(text)
                    ? Verdict.valid(whole)
                    : Verdict.notValid("a value in it is not written as it must be"));
  }

  private static Verdict<SealedReceipt> read(Map<Field, String> values) {
    return AuditLeaf.parse(bytes(values, Field.ENTRY))
        .then(
            leaf ->
                Checkpoint.parse(string(values, Field.HEAD))
                    .then(
                        head ->
                            VerifierKey.parse(value(values, Field.LOG_KEY))
                                .then(key -> read(values, leaf, head, key))));
  }

  private static Verdict<SealedReceipt> read(
      Map<Field, String> values, AuditLeaf leaf, Checkpoint head, VerifierKey key) {
    try {
      DeletionReceipt receipt =
          new DeletionReceipt(
              UUID.fromString(value(values, Field.ID)),
              DeletionReceipt.Kind.valueOf(upper(value(values, Field.KIND))),
              commitment(value(values, Field.SALT), value(values, Field.COMMITMENT)),
              Instant.parse(value(values, Field.ARRIVED)),
              Instant.parse(value(values, Field.ERASED)),
              ErasureReason.valueOf(upper(value(values, Field.REASON))),
              PolicyVersion.parse(value(values, Field.POLICY)),
              new EntrySalt(leaf.salt()));
      return Verdict.valid(
          new SealedReceipt(
              receipt,
              leaf,
              new InclusionProof(leaf.number(), head.size(), path(value(values, Field.PROOF))),
              head,
              string(values, Field.HEAD_SIGNATURE),
              key));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Verdict.notValid("a value in it is none that a receipt can have");
    }
  }

  private static Optional<Commitment> commitment(String salt, String value) {
    return salt.equals(NONE) ? Optional.empty() : Optional.of(new Commitment(salt, value));
  }

  private static String pathOf(InclusionProof proof) {
    return proof.path().isEmpty()
        ? NONE
        : proof.path().stream().map(TreeHash::base64).collect(Collectors.joining(","));
  }

  private static List<TreeHash> path(String value) {
    return value.equals(NONE)
        ? List.of()
        : Arrays.stream(value.split(",", -1))
            .map(hash -> TreeHash.of(StrictBase64.decode(hash).orElse(new byte[0])))
            .toList();
  }

  private static String value(Map<Field, String> values, Field field) {
    return values.getOrDefault(field, "");
  }

  private static byte[] bytes(Map<Field, String> values, Field field) {
    return StrictBase64.decode(value(values, field)).orElse(new byte[0]);
  }

  private static String string(Map<Field, String> values, Field field) {
    return new String(bytes(values, field), StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
