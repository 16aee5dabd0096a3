package app.dreamimage.application.notice;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.Staff.appoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.rights.Objection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** News reaches those who want it. */
@Proves(Clause.RIGHT_TO_OBJECT)
final class TellNewsTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  private final StaffId operator = appoint(staff, Role.OPERATOR);

  private int tell(UUID news) {
    return granted(staff.tellNews.handle(new TellNews.Command(operator, news)));
  }

  @Test
  void everybody_is_told_once_but_those_who_do_not_want_it_however_many_they_are() {
    List<AccountId> people = Stream.generate(() -> signUp(service)).limit(250).toList();
    people
        .subList(0, 120)
        .forEach(
            person -> storage.noticePreferences.decline(person, NoticeKind.NEWS_OF_THE_SERVICE));
    people
        .subList(120, 130)
        .forEach(
            person ->
                storage.objections.add(
                    person, new Objection(Purpose.COMMUNICATIONS, storage.clock.instant())));
    storage.clock.advance(Duration.ofNanos(1_000));
    UUID news = Fresh.uuid();

    assertEquals(120, tell(news));
    assertEquals(0, tell(news));
    assertEquals(120, tell(Fresh.uuid()));

    for (AccountId person : people.subList(0, 130)) {
      assertEquals(List.of(), storage.notices.of(person));
    }
    for (AccountId person : people.subList(130, 250)) {
      List<Notice> told = storage.notices.of(person);
      assertEquals(2, told.size());
      assertEquals(NoticeSubject.of(news), told.get(1).subject());
      assertEquals(NoticeKind.NEWS_OF_THE_SERVICE, told.get(1).kind());
    }
  }

  @Test
  @Proves(Clause.SECURITY_IS_AUDITED)
  void who_told_it_is_on_record() {
    tell(Fresh.uuid());

    assertEquals(
        List.of(AuditEvent.STAFF_APPOINTED, AuditEvent.NEWS_TOLD),
        storage.trail.about(new Pseudonym(operator.value())).stream()
            .map(AuditEntry::event)
            .toList());
  }
}
