package app.dreamimage.application.notice;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.NoticeUseCases;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeChannel;
import app.dreamimage.domain.notice.NoticeId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyBuilder;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Restriction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is told of what, once and for certain. */
@Proves(Clause.MAJOR_CHANGES_ARE_ANNOUNCED)
final class NoticeLifeTest {

  private static final PolicyHistory TWO_VERSIONS =
      granted(UseCases.POLICY.followedBy(PolicyBuilder.aStricterPolicy().build()));
  private static final NoticeSubject V2 = NoticeSubject.of(new PolicyVersion(2, 0));
  private static final Instant IN_FORCE = Instant.parse("2027-01-01T00:00:00Z");

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final Set<AccountId> objecting = new HashSet<>();
  private final NoticeUseCases notices = over(storage.ports(), TWO_VERSIONS);

  private NoticeUseCases over(Ports ports, PolicyHistory policy) {
    return new NoticeUseCases(
        ports,
        policy,
        (purpose, person) -> purpose == Purpose.COMMUNICATIONS && objecting.contains(person));
  }

  @Test
  void of_the_first_version_nobody_is_told() {
    AccountId person = signUp(service);
    NoticeUseCases underTheFirst = over(storage.ports(), UseCases.POLICY);

    assertEquals(0, underTheFirst.publishPolicy.handle());

    assertEquals(List.of(), underTheFirst.seeNotices.handle(person));
  }

  @Test
  void of_a_major_version_everybody_is_told_once_however_many_they_are() {
    List<AccountId> people = Stream.generate(() -> signUp(service)).limit(250).toList();
    objecting.addAll(people.subList(0, 9));

    assertEquals(250, notices.publishPolicy.handle());
    assertEquals(0, notices.publishPolicy.handle());
    assertEquals(0, over(storage.ports(), TWO_VERSIONS).publishPolicy.handle());

    for (AccountId person : people) {
      assertEquals(List.of(V2), storage.notices.of(person).stream().map(Notice::subject).toList());
    }
    assertEquals(250, audited(AuditEvent.NOTICE_GIVEN));
  }

  @Test
  void whom_a_crash_kept_from_being_told_is_told_after_the_restart() {
    List<AccountId> people = Stream.generate(() -> signUp(service)).limit(7).toList();
    AtomicInteger added = new AtomicInteger();
    Ports dying =
        storage
            .ports()
            .behind(
                (method, arguments, call) -> {
                  if (arguments != null
                      && arguments[0] instanceof Notice
                      && added.incrementAndGet() > 3) {
                    throw new IllegalStateException("died");
                  }
                  return call.call();
                });
    assertThrows(
        IllegalStateException.class, () -> over(dying, TWO_VERSIONS).publishPolicy.handle());
    assertEquals(3, storage.notices.undelivered(Optional.empty(), 100).size());

    assertEquals(4, over(storage.ports(), TWO_VERSIONS).publishPolicy.handle());

    people.forEach(person -> assertEquals(1, storage.notices.of(person).size()));
  }

  @Test
  void whoever_signs_up_before_the_version_is_in_force_is_told_and_whoever_comes_later_is_not() {
    notices.publishPolicy.handle();
    storage.clock.set(IN_FORCE.minusNanos(1_000));
    AccountId before = signUp(service);
    assertEquals(1, notices.publishPolicy.handle());
    storage.clock.set(IN_FORCE);
    AccountId after = signUp(service);

    assertEquals(0, notices.publishPolicy.handle());

    assertEquals(1, storage.notices.of(before).size());
    assertEquals(List.of(), storage.notices.of(after));
  }

  @Test
  void once_the_version_is_in_force_and_everybody_was_told_nobody_is_looked_for_any_more() {
    AtomicInteger looks = new AtomicInteger();
    Ports counting =
        storage
            .ports()
            .behind(
                (method, arguments, call) -> {
                  if (method.getName().equals("accountsWithout")) {
                    looks.incrementAndGet();
                  }
                  return call.call();
                });
    NoticeUseCases watched = over(counting, TWO_VERSIONS);
    watched.publishPolicy.handle();
    watched.publishPolicy.handle();
    assertEquals(2, looks.get());
    storage.clock.set(IN_FORCE);

    watched.publishPolicy.handle();
    watched.publishPolicy.handle();

    assertEquals(3, looks.get());
  }

  @Test
  void a_notice_is_delivered_when_it_is_first_shown_and_read_when_the_person_says_so() {
    AccountId person = signUp(service);
    notices.publishPolicy.handle();
    Instant shown = storage.clock.instant();

    Notice notice = notices.seeNotices.handle(person).get(0);
    storage.clock.advance(Duration.ofHours(1));

    assertEquals(notice, notices.seeNotices.handle(person).get(0));
    assertEquals(NoticeChannel.IN_APP, notice.delivery().orElseThrow().channel());
    assertEquals(shown, notice.delivery().orElseThrow().at());
    assertEquals(1, audited(AuditEvent.NOTICE_DELIVERED));
    Notice read = granted(notices.markNoticeRead.handle(person, notice.id()));
    assertEquals(Optional.of(storage.clock.instant()), read.readAt());
    assertEquals(List.of(read), storage.notices.of(person));
  }

  @Test
  void somebody_elses_notice_is_answered_like_one_that_is_not_there() {
    AccountId person = signUp(service);
    AccountId other = signUp(service);
    notices.publishPolicy.handle();
    NoticeId id = storage.notices.of(person).get(0).id();

    assertEquals(Reason.NOT_THERE, refused(notices.markNoticeRead.handle(other, id)));
    assertEquals(
        Reason.NOT_THERE,
        refused(notices.markNoticeRead.handle(person, new NoticeId(Fresh.uuid()))));
    assertEquals(Optional.empty(), storage.notices.find(id).orElseThrow().readAt());
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void news_can_be_declined_and_wanted_again() {
    AccountId person = signUp(service);
    assertTrue(tell(person, NoticeKind.NEWS_OF_THE_SERVICE));

    granted(decline(person, NoticeKind.NEWS_OF_THE_SERVICE, true));
    assertFalse(tell(person, NoticeKind.NEWS_OF_THE_SERVICE));
    assertEquals(
        Set.of(NoticeKind.NEWS_OF_THE_SERVICE), notices.seeNoticePreferences.handle(person));

    granted(decline(person, NoticeKind.NEWS_OF_THE_SERVICE, false));
    assertTrue(tell(person, NoticeKind.NEWS_OF_THE_SERVICE));
    assertEquals(Set.of(), notices.seeNoticePreferences.handle(person));
    assertEquals(1, audited(AuditEvent.NOTICE_DECLINED));
    assertEquals(1, audited(AuditEvent.NOTICE_WANTED));
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void whoever_objects_to_communications_gets_no_news_but_what_they_must_be_told() {
    AccountId person = signUp(service);
    objecting.add(person);

    assertFalse(tell(person, NoticeKind.NEWS_OF_THE_SERVICE));
    assertTrue(tell(person, NoticeKind.ORDERED_BY_LAW));
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void what_people_must_be_told_cannot_be_declined() {
    AccountId person = signUp(service);

    assertEquals(
        Reason.NOTICE_CANNOT_BE_DECLINED,
        refused(decline(person, NoticeKind.POLICY_CHANGED, true)));

    assertEquals(Set.of(), notices.seeNoticePreferences.handle(person));
    assertEquals(1, audited(AuditEvent.NOTICE_PREFERENCE_REFUSED));
  }

  @Test
  void whoever_is_gone_is_told_nothing_and_leaves_nothing_behind() {
    AccountId person = signUp(service);
    notices.publishPolicy.handle();
    granted(decline(person, NoticeKind.NEWS_OF_THE_SERVICE, true));
    granted(service.closeAccount.handle(person));

    assertFalse(tell(person, NoticeKind.ORDERED_BY_LAW));
    assertEquals(Reason.NOT_THERE, refused(decline(person, NoticeKind.NEWS_OF_THE_SERVICE, true)));
    assertEquals(List.of(), notices.seeNotices.handle(person));
    assertEquals(List.of(), storage.notices.of(person));
    assertEquals(Set.of(), storage.noticePreferences.declinedBy(person));
  }

  @Test
  void what_has_reached_nobody_is_mailed_until_it_is_taken_and_then_no_more() {
    AccountId person = signUp(service);
    AccountId seen = signUp(service);
    EmailAddress address = storage.accounts.find(person).orElseThrow().email();
    notices.publishPolicy.handle();
    notices.seeNotices.handle(seen);
    notices.unreachable.add(address);
    assertEquals(0, notices.mailNotices.handle());
    notices.unreachable.clear();

    assertEquals(1, notices.mailNotices.handle());
    assertEquals(0, notices.mailNotices.handle());

    assertEquals(List.of(address), notices.mailed.stream().map(NoticeUseCases.Letter::to).toList());
    assertEquals(
        NoticeChannel.EMAIL, storage.notices.of(person).get(0).delivery().orElseThrow().channel());
    assertEquals(2, audited(AuditEvent.NOTICE_DELIVERED));
  }

  @Test
  void an_address_that_takes_nothing_keeps_nobody_else_from_being_mailed() {
    List<AccountId> people = Stream.generate(() -> signUp(service)).limit(130).toList();
    notices.publishPolicy.handle();
    people.subList(0, 110).stream()
        .map(person -> storage.accounts.find(person).orElseThrow().email())
        .forEach(notices.unreachable::add);

    assertEquals(20, notices.mailNotices.handle());
  }

  @Test
  void a_slow_server_is_left_after_fifteen_seconds_and_the_next_time_goes_on_from_there() {
    IntStream.range(0, 8).forEach(i -> signUp(service));
    notices.publishPolicy.handle();
    notices.whileMailing = () -> storage.clock.advance(Duration.ofSeconds(5));

    assertEquals(3, notices.mailNotices.handle());
    assertEquals(3, notices.mailNotices.handle());
    assertEquals(2, notices.mailNotices.handle());

    assertEquals(8, notices.mailed.stream().map(NoticeUseCases.Letter::to).distinct().count());
    notices.whileMailing = () -> storage.clock.advance(Duration.ofSeconds(5).minusNanos(1_000));
    IntStream.range(0, 8).forEach(i -> signUp(service));
    notices.publishPolicy.handle();
    assertEquals(4, notices.mailNotices.handle());
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void news_that_was_left_before_it_was_declined_or_objected_to_is_not_mailed() {
    AccountId declining = signUp(service);
    AccountId objector = signUp(service);
    for (AccountId person : List.of(declining, objector)) {
      assertTrue(tell(person, NoticeKind.NEWS_OF_THE_SERVICE));
      assertTrue(tell(person, NoticeKind.ORDERED_BY_LAW));
    }
    granted(decline(declining, NoticeKind.NEWS_OF_THE_SERVICE, true));
    objecting.add(objector);

    assertEquals(2, notices.mailNotices.handle());

    assertTrue(
        notices.mailed.stream()
            .allMatch(letter -> letter.notice().kind() == NoticeKind.ORDERED_BY_LAW));
    assertEquals(2, notices.seeNotices.handle(objector).size());
  }

  @Test
  @Proves(Clause.RIGHT_TO_RESTRICTION)
  void whoever_has_restricted_the_use_of_their_data_gets_what_they_must_be_told_and_no_news() {
    AccountId person = signUp(service);
    storage.restrictions.add(person, new Restriction(storage.clock.instant()));
    NoticeUseCases asking = new NoticeUseCases(storage.ports(), TWO_VERSIONS, service.objections);

    assertEquals(1, asking.publishPolicy.handle());
    assertFalse(
        asking.notifyPerson.handle(
            new NotifyPerson.Command(
                person, NoticeKind.NEWS_OF_THE_SERVICE, NoticeSubject.of(Fresh.uuid()))));

    assertEquals(1, asking.mailNotices.handle());
    assertEquals(
        List.of(NoticeKind.POLICY_CHANGED),
        asking.mailed.stream().map(letter -> letter.notice().kind()).toList());
  }

  private boolean tell(AccountId person, NoticeKind kind) {
    return notices.notifyPerson.handle(
        new NotifyPerson.Command(person, kind, NoticeSubject.of(Fresh.uuid())));
  }

  private Outcome<NoticeKind> decline(AccountId person, NoticeKind kind, boolean declined) {
    return notices.declineNotices.handle(new DeclineNotices.Command(person, kind, declined));
  }

  private long audited(AuditEvent event) {
    return storage.trail.entries().stream().filter(entry -> entry.event() == event).count();
  }
}
