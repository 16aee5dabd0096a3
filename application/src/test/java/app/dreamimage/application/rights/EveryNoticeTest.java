package app.dreamimage.application.rights;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.disclosure.RecordMergerNotice;
import app.dreamimage.application.disclosure.RegisterLegalOrder;
import app.dreamimage.application.disclosure.TellAboutLegalOrders;
import app.dreamimage.application.notice.PublishPolicy;
import app.dreamimage.application.notice.TellNews;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told of is told by the use case that does it. */
@Proves({
  Clause.MAJOR_CHANGES_ARE_ANNOUNCED,
  Clause.DISCLOSED_WHERE_LAW_REQUIRES,
  Clause.MERGER_BINDS_THE_RECEIVER,
  Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME
})
final class EveryNoticeTest {

  private static final Map<Class<?>, NoticeKind> MADE_BY =
      Map.of(
          PublishPolicy.class, NoticeKind.POLICY_CHANGED,
          RecordMergerNotice.class, NoticeKind.OWNER_CHANGES,
          RegisterLegalOrder.class, NoticeKind.ORDERED_BY_LAW,
          TellAboutLegalOrders.class, NoticeKind.ORDERED_BY_LAW,
          AnswerRightsRequest.class, NoticeKind.REQUEST_ANSWERED,
          TurnDownRightsRequest.class, NoticeKind.REQUEST_ANSWERED,
          ExtendAnswer.class, NoticeKind.REQUEST_TAKES_LONGER,
          TellNews.class, NoticeKind.NEWS_OF_THE_SERVICE);

  static Set<Class<?>> useCases() {
    return MADE_BY.keySet();
  }

  @ParameterizedTest
  @MethodSource("useCases")
  void who_does_something_to_be_told_of_leaves_notice_of_it(Class<?> useCase) {
    RestrictedScene scene = new RestrictedScene();

    assertEquals(Optional.empty(), UseCaseAttempts.all().get(useCase).go(scene));

    assertEquals(
        List.of(MADE_BY.get(useCase)),
        scene.storage.notices.of(scene.person).stream().map(Notice::kind).toList());
    assertEquals(
        1,
        scene.storage.trail.entries().stream()
            .filter(entry -> entry.event() == AuditEvent.NOTICE_GIVEN)
            .filter(entry -> entry.clause() == MADE_BY.get(useCase).clause())
            .count());
  }

  @Test
  void there_is_no_kind_of_notice_that_nobody_leaves() {
    assertEquals(EnumSet.allOf(NoticeKind.class), MADE_BY.values().stream().collect(toSet()));
  }
}
