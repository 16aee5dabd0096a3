package app.dreamimage.application.disclosure;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.Recipients;
import java.util.List;

/** Shows everybody who may receive data: there is nothing personal in the register. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns a company and no person.")
public final class SeeRecipients {

  private final Recipients recipients;

  public SeeRecipients(Recipients recipients) {
    this.recipients = recipients;
  }

  /** The register, in the order of registration. */
  public List<Recipient> handle() {
    return recipients.all();
  }
}
