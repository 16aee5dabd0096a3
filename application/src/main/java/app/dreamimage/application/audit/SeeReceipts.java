package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.Receipts;
import java.util.List;

/** Shows a person the receipts for their erased photos, each as a file to keep. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeReceipts {

  /**
   * A receipt.
   *
   * @param file what anybody can check, described in docs/receipts.md
   */
  public record Shown(DeletionReceipt receipt, String file) {}

  private final Receipts receipts;
  private final ReceiptSealing sealing;

  public SeeReceipts(Receipts receipts, ReceiptSealing sealing) {
    this.receipts = receipts;
    this.sealing = sealing;
  }

  /** The receipts of an account, in the order in which the photos were erased. */
  public List<Shown> handle(AccountId account) {
    return receipts.of(account).stream()
        .map(receipt -> new Shown(receipt, sealing.seal(receipt)))
        .toList();
  }
}
