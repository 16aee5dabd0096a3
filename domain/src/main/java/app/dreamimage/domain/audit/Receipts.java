package app.dreamimage.domain.audit;

import app.dreamimage.domain.account.AccountId;
import java.util.List;

/** Driven port: the receipts for erased photos, which people can fetch while they have accounts. */
public interface Receipts {

  /** Keeps a receipt for its owner. */
  void add(AccountId owner, DeletionReceipt receipt);

  /** The receipts of an account, in the order in which the photos were erased. */
  List<DeletionReceipt> of(AccountId owner);

  /** Removes every receipt of an account. */
  void removeAllOf(AccountId owner);
}
