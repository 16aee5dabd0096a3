package app.dreamimage.storage.audit;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Commitment;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.EntrySalt;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.policy.PolicyVersion;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The receipt for an erased photo as a row. */
@MappedEntity("deletion_receipt")
record ReceiptRow(
    @Id UUID id,
    UUID ownerId,
    @Nullable String commitmentSalt,
    @Nullable String commitment,
    Instant arrivedAt,
    Instant erasedAt,
    ErasureReason reason,
    String policyVersion,
    UUID entrySalt) {

  static ReceiptRow of(AccountId owner, DeletionReceipt receipt) {
    return new ReceiptRow(
        receipt.id(),
        owner.value(),
        receipt.commitment().map(Commitment::salt).orElse(null),
        receipt.commitment().map(Commitment::value).orElse(null),
        receipt.arrivedAt(),
        receipt.erasedAt(),
        receipt.reason(),
        receipt.policyVersion().toString(),
        receipt.entry().value());
  }

  DeletionReceipt toReceipt() {
    return new DeletionReceipt(
        id,
        DeletionReceipt.Kind.PHOTO,
        commitmentSalt == null || commitment == null
            ? Optional.empty()
            : Optional.of(new Commitment(commitmentSalt, commitment)),
        arrivedAt,
        erasedAt,
        reason,
        PolicyVersion.parse(policyVersion),
        new EntrySalt(entrySalt));
  }
}
