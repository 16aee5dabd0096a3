package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;
import java.util.UUID;

/** Gives a person the receipt for one of their erased photos, as a file to keep. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class FetchReceipt {

  private final Receipts receipts;
  private final ReceiptSealing sealing;

  public FetchReceipt(Receipts receipts, ReceiptSealing sealing) {
    this.receipts = receipts;
    this.sealing = sealing;
  }

  /**
   * The file, which anybody can check; described in docs/receipts.md.
   *
   * @param photo the id of the photo that was erased
   */
  public Outcome<String> handle(AccountId account, UUID photo) {
    Optional<DeletionReceipt> receipt =
        receipts.of(account).stream().filter(known -> known.id().equals(photo)).findFirst();
    if (receipt.isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    return sealing
        .seal(receipt.get())
        .map(Outcome::granted)
        .orElseGet(() -> Outcome.refused(Reason.RECEIPT_NOT_BORNE_OUT));
  }
}
