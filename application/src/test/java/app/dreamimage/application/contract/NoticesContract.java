package app.dreamimage.application.contract;

import static app.dreamimage.domain.notice.NoticeBuilder.aNotice;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeChannel;
import app.dreamimage.domain.notice.NoticeId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Notices} must do. Each test begins without any account. */
public abstract class NoticesContract {

  private static final NoticeSubject V2 = NoticeSubject.of(new PolicyVersion(2, 0));

  /** The notices under test. */
  protected abstract Notices notices();

  /** An account that exists since an instant. */
  protected abstract AccountId anAccount(Instant openedAt);

  private AccountId anAccount() {
    return anAccount(Moments.NOON);
  }

  @Test
  void a_notice_is_found_as_it_was_in_every_state_to_the_microsecond() {
    Notice notice = aNotice().to(anAccount()).at(Moments.NOON.plusNanos(123_457_000)).build();
    assertTrue(notices().add(notice));
    assertEquals(Optional.of(notice), notices().find(notice.id()));
    assertEquals(
        Optional.of(notice), notices().find(notice.account(), notice.kind(), notice.subject()));

    Notice delivered = notice.delivered(NoticeChannel.EMAIL, Moments.NOON.plusNanos(1_000));
    notices().replace(delivered);
    assertEquals(Optional.of(delivered), notices().find(notice.id()));

    Notice read = delivered.read(Moments.NOON.plusNanos(2_000));
    notices().replace(read);
    assertEquals(List.of(read), notices().of(notice.account()));
  }

  @Test
  void nothing_is_found_where_there_is_nothing() {
    AccountId person = anAccount();

    assertEquals(Optional.empty(), notices().find(new NoticeId(Fresh.uuid())));
    assertEquals(Optional.empty(), notices().find(person, NoticeKind.POLICY_CHANGED, V2));
    assertEquals(List.of(), notices().of(person));
    notices().replace(aNotice().to(person).build());
    assertEquals(List.of(), notices().of(person));
  }

  @Test
  void a_person_is_told_of_one_thing_once() {
    AccountId person = anAccount();
    Notice first = aNotice().to(person).build();
    assertTrue(notices().add(first));

    assertFalse(notices().add(aNotice().to(person).build()));

    assertEquals(List.of(first), notices().of(person));
    assertTrue(notices().add(aNotice().to(anAccount()).build()));
    assertTrue(
        notices()
            .add(
                aNotice()
                    .to(person)
                    .of(NoticeKind.OWNER_CHANGES)
                    .about(NoticeSubject.of(Fresh.uuid()))
                    .build()));
    assertTrue(notices().add(aNotice().to(person).about(new PolicyVersion(3, 0)).build()));
    assertEquals(
        Optional.of(first), notices().find(person, NoticeKind.POLICY_CHANGED, first.subject()));
  }

  @Test
  void the_notices_of_one_account_come_newest_first() {
    AccountId person = anAccount();
    Notice older = aNotice().to(person).about(new PolicyVersion(2, 0)).build();
    Notice newer =
        aNotice()
            .to(person)
            .about(new PolicyVersion(3, 0))
            .at(Moments.NOON.plusNanos(1_000))
            .build();
    notices().add(newer);
    notices().add(older);
    notices().add(aNotice().to(anAccount()).build());

    assertEquals(List.of(newer, older), notices().of(person));
  }

  @Test
  void the_accounts_that_were_not_told_are_those_opened_before_without_such_a_notice() {
    AccountId told = anAccount(Moments.NOON.minusSeconds(3));
    AccountId toldOther = anAccount(Moments.NOON.minusSeconds(2));
    AccountId untold = anAccount(Moments.NOON.minusNanos(1_000));
    anAccount(Moments.NOON);
    notices().add(aNotice().to(told).about(new PolicyVersion(2, 0)).build());
    notices().add(aNotice().to(toldOther).about(new PolicyVersion(3, 0)).build());
    notices()
        .add(
            aNotice()
                .to(untold)
                .of(NoticeKind.OWNER_CHANGES)
                .about(NoticeSubject.of(Fresh.uuid()))
                .build());

    List<AccountId> without =
        notices()
            .accountsWithout(NoticeKind.POLICY_CHANGED, V2, Moments.NOON, Optional.empty(), 10);

    assertEquals(2, without.size());
    assertEquals(Set.of(toldOther, untold), Set.copyOf(without));
    assertEquals(
        without.subList(0, 1),
        notices()
            .accountsWithout(NoticeKind.POLICY_CHANGED, V2, Moments.NOON, Optional.empty(), 1));
    assertEquals(
        without.subList(1, 2),
        notices()
            .accountsWithout(
                NoticeKind.POLICY_CHANGED, V2, Moments.NOON, Optional.of(without.get(0)), 10));
    assertEquals(
        List.of(),
        notices()
            .accountsWithout(
                NoticeKind.POLICY_CHANGED, V2, Moments.NOON, Optional.of(without.get(1)), 10));
  }

  @Test
  void what_has_reached_nobody_is_gone_through_in_parts() {
    Set<Notice> undelivered =
        Stream.generate(() -> aNotice().to(anAccount()).build()).limit(3).collect(toSet());
    undelivered.forEach(notices()::add);
    Notice delivered = aNotice().to(anAccount()).build();
    notices().add(delivered);
    notices().replace(delivered.delivered(NoticeChannel.IN_APP, Moments.NOON));

    List<Notice> found = new ArrayList<>();
    List<Notice> part = notices().undelivered(Optional.empty(), 2);
    while (!part.isEmpty()) {
      assertTrue(part.size() <= 2);
      found.addAll(part);
      part = notices().undelivered(Optional.of(part.get(part.size() - 1).id()), 2);
    }

    assertEquals(3, found.size());
    assertEquals(undelivered, Set.copyOf(found));
  }

  @Test
  void the_notices_to_a_deleted_account_are_gone_and_nobody_elses() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    notices().add(aNotice().to(person).build());
    notices().add(aNotice().to(other).build());

    notices().removeAllOf(person);
    notices().removeAllOf(person);

    assertEquals(List.of(), notices().of(person));
    assertEquals(1, notices().of(other).size());
  }
}
