package app.dreamimage.application.notice;

import app.dreamimage.application.StandingObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeChannel;
import app.dreamimage.domain.notice.NoticeDelivery;
import app.dreamimage.domain.notice.NoticeId;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Sends the notices that have reached nobody yet by email, but none that its person no longer wants
 * or has objected to since it was left: it stays where they can see it. One that was sent just
 * before a crash is sent once more: rather twice than never.
 */
@Enforces({Clause.MAJOR_CHANGES_ARE_ANNOUNCED, Clause.RIGHT_TO_OBJECT})
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "News is a use of the address; only what people must be told is sent all the same.",
    stoppedByObjectionTo = Purpose.COMMUNICATIONS)
public final class MailNotices {

  private static final int AT_ONCE = 100;

  /** So long at one time, so that a server that is stopped does not wait long for the last one. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final Accounts accounts;
  private final Notices notices;
  private final WantedNotices wanted;
  private final NoticeDelivery mail;
  private final MailsUnderWay underWay;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private Optional<NoticeId> last = Optional.empty();

  public MailNotices(
      Accounts accounts,
      Notices notices,
      NoticePreferences preferences,
      StandingObjections objections,
      NoticeDelivery mail,
      MailsUnderWay underWay,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.accounts = accounts;
    this.notices = notices;
    wanted = new WantedNotices(preferences, objections);
    this.mail = mail;
    this.underWay = underWay;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /**
   * Tries every one of them once; answers how many were taken. A slow server is left for the next
   * time, which goes on with those that have not been tried.
   */
  public synchronized int handle() {
    Instant end = clock.instant().plus(LONGEST);
    int taken = 0;
    List<Notice> batch = notices.undelivered(last, AT_ONCE);
    while (!batch.isEmpty()) {
      for (Notice notice : batch) {
        if (!clock.instant().isBefore(end)) {
          return taken;
        }
        taken += send(notice) ? 1 : 0;
        last = Optional.of(notice.id());
      }
      batch = notices.undelivered(last, AT_ONCE);
    }
    last = Optional.empty();
    return taken;
  }

  private boolean send(Notice notice) {
    // Outside of any unit of work: a mail server is slow, and an account must not wait for it.
    return underWay.during(notice.account(), () -> handOver(notice))
        && unitOfWork.run(() -> noteDelivery(notice));
  }

  private boolean handOver(Notice notice) {
    return wanted.includes(notice.kind(), notice.account())
        && accounts
            .find(notice.account())
            .map(Account::email)
            .filter(address -> mail.deliver(address, notice))
            .isPresent();
  }

  private boolean noteDelivery(Notice sent) {
    Optional<Notice> notice =
        accounts
            .findAndLock(sent.account())
            .flatMap(present -> notices.find(sent.id()))
            .filter(present -> present.delivery().isEmpty());
    notice.ifPresent(
        undelivered -> {
          notices.replace(undelivered.delivered(NoticeChannel.EMAIL, clock.instant()));
          audit.record(sent.account(), AuditEvent.NOTICE_DELIVERED, sent.kind().clause());
        });
    return notice.isPresent();
  }
}
