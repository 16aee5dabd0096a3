package app.dreamimage.application.notice;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells everybody who wants to hear of it that there is something new. */
@Enforces(Clause.RIGHT_TO_OBJECT)
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "News is a use of the data.",
    stoppedByObjectionTo = Purpose.COMMUNICATIONS)
public final class TellNews {

  /**
   * What is to be told.
   *
   * @param staff who tells it
   * @param news told again after a crash, it reaches those who have not been told
   */
  public record Command(StaffId staff, UUID news) {}

  private static final int BATCH = 100;

  private final Notices notices;
  private final NotifyPerson notify;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public TellNews(
      Notices notices,
      NotifyPerson notify,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.notices = notices;
    this.notify = notify;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Tells all who want it and have an account at this instant; answers how many. */
  public Outcome<Integer> handle(Command command) {
    return unitOfWork
        .run(
            () ->
                authorisation.permit(
                    command.staff(),
                    Permission.TELL_NEWS,
                    access -> {
                      audit.record(command.staff(), AuditEvent.NEWS_TOLD, Clause.RIGHT_TO_OBJECT);
                      return Outcome.granted(NoticeSubject.of(command.news()));
                    }))
        .map(news -> tellAll(news, clock.instant()));
  }

  private int tellAll(NoticeSubject news, Instant now) {
    int told = 0;
    List<AccountId> batch = after(Optional.empty(), news, now);
    while (!batch.isEmpty()) {
      told += (int) batch.stream().filter(account -> tell(account, news)).count();
      batch = after(Optional.of(batch.get(batch.size() - 1)), news, now);
    }
    return told;
  }

  private List<AccountId> after(Optional<AccountId> last, NoticeSubject news, Instant now) {
    return notices.accountsWithout(NoticeKind.NEWS_OF_THE_SERVICE, news, now, last, BATCH);
  }

  private boolean tell(AccountId account, NoticeSubject news) {
    return notify.handle(new NotifyPerson.Command(account, NoticeKind.NEWS_OF_THE_SERVICE, news));
  }
}
