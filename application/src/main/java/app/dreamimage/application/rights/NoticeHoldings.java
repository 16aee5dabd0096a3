package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Holding.Place.COLUMN;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_ACCOUNT_IS_CLOSED;
import static app.dreamimage.domain.consent.DataCategory.NOTICES;

import java.util.List;

/** What is kept about notices, and about use. */
final class NoticeHoldings {

  private NoticeHoldings() {}

  static void addTo(HoldingList all) {
    notices(all);
    usage(all);
  }

  private static void notices(HoldingList all) {
    HoldingList.Table notice =
        all.personal("notice", NOTICES, UNTIL_THE_ACCOUNT_IS_CLOSED, "notices");
    notice.column("id", "id");
    notice.withheld("notice_number", HoldingList.ONLY_AN_ORDER);
    notice.withheld("account_id", HoldingList.ITS_OWNER);
    notice.column("kind", "kind");
    notice.column("subject", "subject");
    notice.column("created_at", "createdAt");
    notice.column("channel", "channel");
    notice.column("delivered_at", "deliveredAt");
    notice.column("read_at", "readAt");

    HoldingList.Table declined =
        all.personal("declined_notice", NOTICES, UNTIL_THE_ACCOUNT_IS_CLOSED, "declinedNotices");
    declined.withheld("account_id", HoldingList.ITS_OWNER);
    declined.column("kind", "kind");

    HoldingList.Table acceptance =
        all.personal("update_acceptance", NOTICES, UNTIL_THE_ACCOUNT_IS_CLOSED, "acceptances");
    acceptance.withheld("account_id", HoldingList.ITS_OWNER);
    acceptance.column("policy_version", "policyVersion");
    acceptance.column("accepted_at", "acceptedAt");
  }

  private static void usage(HoldingList all) {
    for (String column :
        List.of(
            "period_length",
            "first_day",
            "feature",
            "style",
            "usage_result",
            "form",
            "platform",
            "browser",
            "use_count")) {
      all.impersonal(COLUMN, "usage_tally." + column, "a count of uses, which names nobody");
    }
  }
}
