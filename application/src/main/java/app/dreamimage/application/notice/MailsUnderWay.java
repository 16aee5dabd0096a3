package app.dreamimage.application.notice;

import app.dreamimage.domain.account.AccountId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The mails that this process is handing over. Whoever no longer wants one waits, after that is on
 * record, until none is under way: one that begins afterwards sees the record.
 */
public final class MailsUnderWay {

  private static final class UnderWay {
    private final AccountId person;
    private final Set<UnderWay> all;
    private final CountDownLatch ended = new CountDownLatch(1);

    private UnderWay(AccountId person, Set<UnderWay> all) {
      this.person = person;
      this.all = all;
    }

    private void end() {
      all.remove(this);
      ended.countDown();
    }
  }

  private final Set<UnderWay> underWay = ConcurrentHashMap.newKeySet();
  private final Duration patience;

  /**
   * Mails of one process.
   *
   * @param patience how long to wait for one, longer than one may take
   */
  public MailsUnderWay(Duration patience) {
    this.patience = patience;
  }

  /** A mail that begins; whether it is wanted has to be asked in it. */
  boolean during(AccountId person, BooleanSupplier handingOver) {
    UnderWay mail = new UnderWay(person, underWay);
    underWay.add(mail);
    try {
      return handingOver.getAsBoolean();
    } finally {
      mail.end();
    }
  }

  /** Waits until no mail to a person is under way, or so long that its connection is cut. */
  public void awaitEnd(AccountId person) {
    underWay.stream().filter(mail -> mail.person.equals(person)).forEach(this::awaitEndOf);
  }

  private void awaitEndOf(UnderWay mail) {
    try {
      if (!mail.ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        // Its deadline is over, and nothing more goes out.
        mail.end();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
