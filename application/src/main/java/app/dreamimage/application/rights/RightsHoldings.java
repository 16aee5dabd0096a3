package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Holding.Place.COLUMN;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_ACCOUNT_IS_CLOSED;
import static app.dreamimage.domain.consent.DataCategory.PROFILE;
import static app.dreamimage.domain.consent.DataCategory.RIGHTS;

import java.util.List;

/** What is kept about profiles, restriction, objections and requests. */
final class RightsHoldings {

  private RightsHoldings() {}

  static void addTo(HoldingList all) {
    HoldingList.Table profile =
        all.personal("profile", PROFILE, UNTIL_THE_ACCOUNT_IS_CLOSED, "profile");
    profile.withheld("account_id", HoldingList.ITS_OWNER);
    profile.column("profile_text", "text");
    profile.column("avatar", "avatar");

    HoldingList.Table restriction =
        all.personal("restriction", RIGHTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "restriction");
    restriction.withheld("account_id", HoldingList.ITS_OWNER);
    restriction.column("since", "since");

    HoldingList.Table objection =
        all.personal("objection", RIGHTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "objections");
    objection.withheld("objection_number", HoldingList.ONLY_AN_ORDER);
    objection.withheld("account_id", HoldingList.ITS_OWNER);
    objection.column("purpose", "purpose");
    objection.column("since", "since");

    HoldingList.Table request =
        all.personal("rights_request", RIGHTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "rightsRequests");
    request.column("id", "id");
    request.withheld("request_number", HoldingList.ONLY_AN_ORDER);
    request.withheld("account_id", HoldingList.ITS_OWNER);
    request.column("requested_right", "right");
    request.column("channel", "channel");
    request.column("region", "region");
    request.column("received_on", "receivedOn");
    request.column("promised_day", "promisedDay");
    request.column("extension_reason", "extensionReason");
    request.column("extension_told_on", "extensionToldOn");
    request.column("extension_last_day", "extensionLastDay");
    request.column("state", "state");
    request.withheld("confirmation_hash", "(a secret, kept only as a hash)");
    request.column("confirmed_on", "confirmedOn");
    request.column("ground", "ground");
    request.column("merged_into", "mergedInto");
    request.column("closed_on", "closedOn");

    for (String column :
        List.of("id", "inquiry_number", "received_at", "answer_by", "answered_at")) {
      all.impersonal(
          COLUMN, "inquiry." + column, "about a letter, whoever wrote it: joined to nobody");
    }
  }
}
