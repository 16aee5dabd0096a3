package app.dreamimage.application.notice;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeChannel;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Shows a person their notices; each is delivered when it is first shown. */
@Enforces(Clause.MAJOR_CHANGES_ARE_ANNOUNCED)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeNotices {

  private final Accounts accounts;
  private final Notices notices;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public SeeNotices(
      Accounts accounts,
      Notices notices,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.accounts = accounts;
    this.notices = notices;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** The notices to an account, newest first, all of them delivered. */
  public List<Notice> handle(AccountId account) {
    List<Notice> found = notices.of(account);
    return found.stream().allMatch(notice -> notice.delivery().isPresent())
        ? found
        : unitOfWork.run(() -> deliver(account));
  }

  private List<Notice> deliver(AccountId account) {
    if (accounts.findAndLock(account).isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    return notices.of(account).stream().map(notice -> deliver(notice, now)).toList();
  }

  private Notice deliver(Notice notice, Instant now) {
    if (notice.delivery().isPresent()) {
      return notice;
    }
    Notice delivered = notice.delivered(NoticeChannel.IN_APP, now);
    notices.replace(delivered);
    audit.record(notice.account(), AuditEvent.NOTICE_DELIVERED, notice.kind().clause());
    return delivered;
  }
}
