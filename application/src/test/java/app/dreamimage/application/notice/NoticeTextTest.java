package app.dreamimage.application.notice;

import static app.dreamimage.domain.notice.NoticeBuilder.aNotice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.policy.PolicyVersion;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NoticeTextTest {

  private static Notice notice(NoticeKind kind) {
    return switch (kind) {
      case POLICY_CHANGED -> aNotice().of(kind).about(new PolicyVersion(2, 0)).build();
      default -> aNotice().of(kind).about(NoticeSubject.of(Fresh.uuid())).build();
    };
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void every_notice_says_what_it_is_about_and_what_to_do_in_both_languages(NoticeKind kind) {
    Notice notice = notice(kind);
    NoticeText english = NoticeText.of(notice, Locale.FRENCH);
    NoticeText chinese = NoticeText.of(notice, Locale.forLanguageTag("zh-Hant-TW"));

    assertTrue(english.title().matches("[A-Z].{15,80}[^.]"), english.title());
    assertTrue(english.body().matches("[A-Z].{30,250}\\."), english.body());
    assertTrue(chinese.title().matches(".{5,40}[^。]"), chinese.title());
    assertTrue(chinese.body().matches(".{10,120}。"), chinese.body());
    assertNotEquals(english, chinese);
    if (kind != NoticeKind.NEWS_OF_THE_SERVICE) {
      assertTrue((english.title() + english.body()).contains(notice.subject().value()));
      assertTrue((chinese.title() + chinese.body()).contains(notice.subject().value()));
    }
  }

  @Test
  void no_two_kinds_are_told_alike() {
    assertEquals(
        NoticeKind.values().length,
        Arrays.stream(NoticeKind.values())
            .map(kind -> NoticeText.of(notice(kind), Locale.ENGLISH).title())
            .distinct()
            .count());
  }
}
