package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.Receipts;
import java.util.List;

/** Shows a person for which erased photos they have receipts. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeReceipts {

  private final Receipts receipts;

  public SeeReceipts(Receipts receipts) {
    this.receipts = receipts;
  }

  /** The receipts of an account, in the order in which the photos were erased. */
  public List<DeletionReceipt> handle(AccountId account) {
    return receipts.of(account);
  }
}
