package app.dreamimage.application.notice;

import app.dreamimage.application.StandingObjections;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticePreferences;

/** Of what people are to be told at this moment. */
final class WantedNotices {

  private final NoticePreferences preferences;
  private final StandingObjections objections;

  WantedNotices(NoticePreferences preferences, StandingObjections objections) {
    this.preferences = preferences;
    this.objections = objections;
  }

  /** What nobody may decline is told whatever the person has declined or objected to. */
  boolean includes(NoticeKind kind, AccountId person) {
    return kind.decline()
        .fold(
            declinable ->
                !preferences.declinedBy(person).contains(declinable)
                    && !objections.against(declinable.purpose(), person),
            mustBeTold -> true);
  }
}
