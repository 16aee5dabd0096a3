package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Commitment;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.EntrySalt;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Receipts} must do. */
public abstract class ReceiptsContract {

  private static final Optional<Commitment> COMMITMENT =
      Optional.of(new Commitment("0f".repeat(16), "e1".repeat(32)));

  /** The receipts under test. */
  protected abstract Receipts receipts();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void receipts_come_back_as_they_were_in_the_order_of_erasure() {
    AccountId person = anAccount();
    DeletionReceipt second = receipt(Moments.NOON.plusNanos(2_000), ErasureReason.DONE, COMMITMENT);
    DeletionReceipt first =
        receipt(Moments.NOON.plusNanos(1_000), ErasureReason.NOT_TAKEN_IN, Optional.empty());
    receipts().add(person, second);
    receipts().add(person, first);
    receipts().add(anAccount(), receipt(Moments.NOON, ErasureReason.DONE, COMMITMENT));

    assertEquals(List.of(first, second), receipts().of(person));
    assertEquals(List.of(), receipts().of(anAccount()));
  }

  @Test
  void every_reason_comes_back() {
    AccountId person = anAccount();
    List<DeletionReceipt> all = new ArrayList<>();
    for (ErasureReason reason : ErasureReason.values()) {
      all.add(receipt(Moments.NOON.plusSeconds(all.size()), reason, COMMITMENT));
    }

    all.forEach(receipt -> receipts().add(person, receipt));

    assertEquals(all, receipts().of(person));
  }

  @Test
  void those_of_one_account_are_removed_and_no_others() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    DeletionReceipt kept = receipt(Moments.NOON, ErasureReason.OVERDUE, COMMITMENT);
    receipts().add(person, receipt(Moments.NOON, ErasureReason.DONE, COMMITMENT));
    receipts().add(other, kept);

    receipts().removeAllOf(person);
    receipts().removeAllOf(person);

    assertEquals(List.of(), receipts().of(person));
    assertEquals(List.of(kept), receipts().of(other));
  }

  private static DeletionReceipt receipt(
      Instant erasedAt, ErasureReason reason, Optional<Commitment> commitment) {
    return new DeletionReceipt(
        Fresh.uuid(),
        DeletionReceipt.Kind.PHOTO,
        commitment,
        Moments.NOON.minusSeconds(60),
        erasedAt,
        reason,
        new PolicyVersion(1, 0),
        new EntrySalt(Fresh.uuid()));
  }
}
