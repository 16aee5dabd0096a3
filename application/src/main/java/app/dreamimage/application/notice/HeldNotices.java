package app.dreamimage.application.notice;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person was told, and when it reached them. */
public final class HeldNotices implements PersonalDataHolder {

  private final Notices notices;

  public HeldNotices(Notices notices) {
    this.notices = notices;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.NOTICES,
        "notices",
        notices.of(person).stream().map(HeldNotices::shown).toList());
  }

  private static ReportedRecord shown(Notice notice) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", notice.id().value().toString());
    fields.put("kind", notice.kind().name());
    fields.put("subject", notice.subject().value());
    fields.put("createdAt", notice.createdAt().toString());
    notice
        .delivery()
        .ifPresent(
            delivery -> {
              fields.put("channel", delivery.channel().name());
              fields.put("deliveredAt", delivery.at().toString());
            });
    notice.readAt().ifPresent(at -> fields.put("readAt", at.toString()));
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    notices.removeAllOf(person);
    return () -> {};
  }
}
