package app.dreamimage.application.rights;

import static app.dreamimage.application.Expect.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.notice.AcceptUpdateByUse;
import app.dreamimage.application.notice.DeclineNotices;
import app.dreamimage.application.notice.MailNotices;
import app.dreamimage.application.notice.MarkNoticeRead;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.application.notice.PublishPolicy;
import app.dreamimage.application.notice.SeeNoticePreferences;
import app.dreamimage.application.notice.SeeNotices;
import app.dreamimage.application.notice.TellNews;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeBuilder;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** How the use cases around notices are tried: with news, where it is about leaving or sending. */
final class NoticeAttempts {

  private static final Instant UPDATE_IN_FORCE = Instant.parse("2027-01-01T00:00:00Z");

  private NoticeAttempts() {}

  static void addTo(UseCaseAttempts all) {
    all.does(
        NotifyPerson.class,
        Purpose.COMMUNICATIONS,
        scene ->
            scene.notices.notifyPerson.handle(
                new NotifyPerson.Command(
                    scene.person, NoticeKind.NEWS_OF_THE_SERVICE, NoticeSubject.of(Fresh.uuid()))));
    all.does(
        MailNotices.class,
        Purpose.COMMUNICATIONS,
        scene -> {
          news(scene);
          int taken = scene.notices.mailNotices.handle();
          assertEquals(taken, scene.notices.mailed.size());
          return taken == 1;
        });
    all.does(
        TellNews.class,
        Purpose.COMMUNICATIONS,
        scene -> {
          scene.storage.clock.advance(Duration.ofNanos(1_000));
          return granted(
                  scene.staff.tellNews.handle(new TellNews.Command(scene.clerk, Fresh.uuid())))
              == 1;
        });
    all.works(PublishPolicy.class, scene -> assertEquals(1, scene.notices.publishPolicy.handle()));
    all.works(
        SeeNotices.class,
        scene -> {
          Notice news = news(scene);
          assertEquals(
              List.of(news.id()),
              scene.notices.seeNotices.handle(scene.person).stream().map(Notice::id).toList());
        });
    all.outcome(
        MarkNoticeRead.class,
        scene -> scene.notices.markNoticeRead.handle(scene.person, news(scene).id()));
    all.outcome(
        DeclineNotices.class,
        scene ->
            scene.notices.declineNotices.handle(
                new DeclineNotices.Command(scene.person, NoticeKind.NEWS_OF_THE_SERVICE, true)));
    all.works(
        SeeNoticePreferences.class,
        scene -> assertEquals(Set.of(), scene.notices.seeNoticePreferences.handle(scene.person)));
    all.works(
        AcceptUpdateByUse.class,
        scene -> {
          scene.notices.publishPolicy.handle();
          scene.storage.clock.set(UPDATE_IN_FORCE);
          scene.notices.seeNotices.handle(scene.person);
          scene.storage.clock.advance(Duration.ofNanos(1_000));
          assertTrue(scene.notices.acceptUpdateByUse.handle(scene.person).isPresent());
        });
  }

  /** News that was left before anything was restricted or objected to. */
  private static Notice news(RestrictedScene scene) {
    Notice news =
        NoticeBuilder.aNotice()
            .to(scene.person)
            .of(NoticeKind.NEWS_OF_THE_SERVICE)
            .about(NoticeSubject.of(Fresh.uuid()))
            .at(scene.storage.clock.instant())
            .build();
    assertTrue(scene.storage.notices.add(news));
    return news;
  }
}
