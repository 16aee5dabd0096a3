package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_ACCOUNT_IS_CLOSED;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_SESSION_ENDS;
import static app.dreamimage.domain.consent.DataCategory.ACCOUNT;
import static app.dreamimage.domain.consent.DataCategory.CONSENTS;
import static app.dreamimage.domain.consent.DataCategory.SESSIONS;

/** What is kept about accounts, sign-in and consent. */
final class AccountHoldings {

  private AccountHoldings() {}

  static void addTo(HoldingList all) {
    HoldingList.Table account =
        all.personal("account", ACCOUNT, UNTIL_THE_ACCOUNT_IS_CLOSED, "account");
    account.column("id", "id");
    account.column("email", "email");
    account.column("username", "username");
    account.withheld("password_hash", "(a secret, kept only protected)");
    account.column("region", "region");
    account.column("opened_at", "openedAt");

    HoldingList.Table link =
        all.personal("pseudonym_link", ACCOUNT, UNTIL_THE_ACCOUNT_IS_CLOSED, "account");
    link.withheld("account_id", HoldingList.ITS_OWNER);
    link.column("pseudonym", "pseudonym");

    HoldingList.Table session =
        all.personal("session", SESSIONS, UNTIL_THE_SESSION_ENDS, "sessions");
    session.column("id", "id");
    session.withheld("account_id", HoldingList.ITS_OWNER);
    session.withheld("token_hash", "(a secret, kept only as a hash)");
    session.column("opened_at", "openedAt");
    session.column("expires_at", "expiresAt");

    HoldingList.Table consent =
        all.personal("consent_decision", CONSENTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "consents");
    consent.withheld("decision_number", HoldingList.ONLY_AN_ORDER);
    consent.withheld("account_id", HoldingList.ITS_OWNER);
    consent.column("purpose", "purpose");
    consent.column("granted", "granted");
    consent.column("wording", "policyVersion");
    consent.column("decided_at", "decidedAt");
    consent.column("language", "language");
    consent.column("wording_hash", "wordingHash");
  }
}
