package app.dreamimage.rest.audit;

import app.dreamimage.domain.audit.DeletionReceipt;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The receipts for a person's erased photos, in the order in which these were erased. */
@Serdeable
@Schema(name = "Receipts")
record ReceiptsResponse(List<ReceiptResponse> receipts) {

  /**
   * What a receipt says.
   *
   * @param id of the photo that was erased
   * @param arrivedAt when its first byte came
   * @param reason why it was erased, as in the file, such as {@code done}
   * @param clause the clause that demands the erasure
   * @param content where the file is, which anybody can check
   */
  @Serdeable
  @Schema(name = "Receipt")
  record ReceiptResponse(
      UUID id,
      Instant arrivedAt,
      Instant erasedAt,
      String reason,
      String clause,
      String policyVersion,
      String content) {}

  static ReceiptsResponse of(List<DeletionReceipt> receipts) {
    return new ReceiptsResponse(receipts.stream().map(ReceiptsResponse::shown).toList());
  }

  private static ReceiptResponse shown(DeletionReceipt receipt) {
    return new ReceiptResponse(
        receipt.id(),
        receipt.arrivedAt(),
        receipt.erasedAt(),
        receipt.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        receipt.kind().clause().id(),
        receipt.policyVersion().toString(),
        "/api/v1/receipts/" + receipt.id() + "/content");
  }
}
