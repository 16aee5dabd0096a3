package app.dreamimage.application.account;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sessions of a person. The hash that opens one is a secret and not shown. */
public final class HeldSessions implements PersonalDataHolder {

  private final Sessions sessions;

  public HeldSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.SESSIONS,
        "sessions",
        sessions.of(person).stream().map(HeldSessions::shown).toList());
  }

  private static ReportedRecord shown(Session session) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", session.id().value().toString());
    fields.put("openedAt", session.openedAt().toString());
    fields.put("expiresAt", session.expiresAt().toString());
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    sessions.removeAllOf(person);
    return () -> {};
  }
}
