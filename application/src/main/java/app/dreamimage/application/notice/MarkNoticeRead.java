package app.dreamimage.application.notice;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeId;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.InstantSource;
import java.util.Optional;

/** Notes that a person has read a notice. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class MarkNoticeRead {

  private final Accounts accounts;
  private final Notices notices;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public MarkNoticeRead(
      Accounts accounts, Notices notices, UnitOfWork unitOfWork, InstantSource clock) {
    this.accounts = accounts;
    this.notices = notices;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** The notice, read; somebody else's is answered like one that is not there. */
  public Outcome<Notice> handle(AccountId account, NoticeId id) {
    return unitOfWork.run(
        () ->
            accounts
                .findAndLock(account)
                .flatMap(present -> ownedBy(account, id))
                .map(this::read)
                .orElseGet(() -> Outcome.refused(Reason.NOT_THERE)));
  }

  private Optional<Notice> ownedBy(AccountId account, NoticeId id) {
    return notices.find(id).filter(notice -> notice.account().equals(account));
  }

  private Outcome<Notice> read(Notice notice) {
    Notice read = notice.read(clock.instant());
    notices.replace(read);
    return Outcome.granted(read);
  }
}
