package app.dreamimage.application.consent;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.consent.ConsentHistory;
import app.dreamimage.domain.consent.ConsentReceipt;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.consent.DataController;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.PolicyHistory;
import java.util.Arrays;
import java.util.List;

/** Shows a person the receipts for what they consented to. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeConsentReceipts {

  private final Consents consents;
  private final Pseudonyms pseudonyms;
  private final DataController controller;
  private final PolicyHistory policy;

  public SeeConsentReceipts(
      Consents consents, Pseudonyms pseudonyms, DataController controller, PolicyHistory policy) {
    this.consents = consents;
    this.pseudonyms = pseudonyms;
    this.controller = controller;
    this.policy = policy;
  }

  /** One receipt for each purpose that the person ever decided about. */
  public List<ConsentReceipt> handle(AccountId account) {
    ConsentHistory history = consents.of(account);
    return pseudonyms.of(account).map(Pseudonym::value).stream()
        .flatMap(
            principal ->
                Arrays.stream(Purpose.values())
                    .flatMap(
                        purpose ->
                            ConsentReceipt.of(principal, controller, purpose, history, policy)
                                .stream()))
        .toList();
  }
}
